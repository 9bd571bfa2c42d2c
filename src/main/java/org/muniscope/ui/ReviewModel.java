package org.muniscope.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.ui.kit.Decisions;

/** What a person decides about the open filing, step by step, so that each step can be undone. */
public final class ReviewModel implements Decisions {
  private final FilingModel filing;
  private final ObservableList<Review> before = FXCollections.observableArrayList();
  private final ObservableList<Review> undone = FXCollections.observableArrayList();
  private Optional<Filing> printed = Optional.empty();
  private Consumer<ImportedFiling> listener = _ -> {};

  /** The decisions about a filing; another filing has another history. */
  ReviewModel(FilingModel filing) {
    this.filing = filing;
    filing.filing().subscribe(this::follow);
  }

  /** Hears from now on the filing after each decision. */
  public void onDecision(Consumer<ImportedFiling> hears) {
    listener = hears;
  }

  @Override
  public void repair(List<Repair> repairs) {
    now().ifPresent(review -> decide(review.with(repairs)));
  }

  @Override
  public void takeBack(Repair repair) {
    now().ifPresent(review -> decide(review.without(repair)));
  }

  @Override
  public void resolve(Finding finding, boolean done) {
    now().ifPresent(review -> decide(review.with(finding, done)));
  }

  /** Whether there is a decision to undo. */
  BooleanBinding hasUndo() {
    return Bindings.isNotEmpty(before);
  }

  /** Whether there is a decision to make again. */
  BooleanBinding hasRedo() {
    return Bindings.isNotEmpty(undone);
  }

  /** Undoes the last decision. */
  void undo() {
    move(before, undone);
  }

  /** Makes the decision again that was undone last. */
  void redo() {
    move(undone, before);
  }

  private void move(ObservableList<Review> from, ObservableList<Review> to) {
    var review = now();
    if (review.isPresent() && !from.isEmpty()) {
      to.add(review.get());
      show(from.removeLast());
    }
  }

  private void decide(Review next) {
    var review = now();
    if (review.isPresent() && !review.get().equals(next)) {
      before.add(review.get());
      undone.clear();
      show(next);
    }
  }

  private Optional<Review> now() {
    return filing.filing().get().map(ImportedFiling::review);
  }

  private void show(Review review) {
    filing
        .filing()
        .get()
        .map(each -> each.with(review))
        .ifPresent(next -> {
          filing.amend(next);
          listener.accept(next);
        });
  }

  private void follow(Optional<ImportedFiling> opened) {
    var now = opened.map(each -> each.reviewed().printed());
    if (!now.equals(printed)) {
      printed = now;
      before.clear();
      undone.clear();
    }
  }
}
