package org.muniscope.ui.checks;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.model.Finding;
import org.muniscope.model.Finding.Severity;
import org.muniscope.model.Review;

/** The findings of a filing, problems first and then by page, and whether only these are shown. */
public final class FindingsModel {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparingInt(finding -> finding.source().page())
          .thenComparingDouble(finding -> finding.source().box().y());

  private final ObservableList<Finding> shown = FXCollections.observableArrayList();
  private final ObservableList<Finding> shownToRead =
      FXCollections.unmodifiableObservableList(shown);
  private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
  private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper resolved = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper notes = new ReadOnlyIntegerWrapper();
  private List<Finding> all = List.of();
  private Review review = Review.NONE;

  /** No findings yet. */
  public FindingsModel() {
    onlyProblems.addListener(_ -> refill());
    onlyOpen.addListener(_ -> refill());
  }

  /** Takes the findings of another filing, about which nothing is decided. */
  public void show(List<Finding> findings) {
    show(findings, Review.NONE);
  }

  /** Takes the findings of a filing, and what was decided about them. */
  public void show(List<Finding> findings, Review decided) {
    review = decided;
    all = findings.stream().sorted(ORDER).toList();
    var open = all.stream().filter(each -> !isResolved(each)).toList();
    problems.set((int) open.stream().filter(FindingsModel::isProblem).count());
    notes.set(open.size() - problems.get());
    resolved.set(all.size() - open.size());
    refill();
  }

  /** No filing is open any more. */
  public void clear() {
    show(List.of());
  }

  /** Whether a finding needs nothing more. */
  public boolean isResolved(Finding finding) {
    return review.resolves(finding);
  }

  /** What is shown. */
  public ObservableList<Finding> shown() {
    return shownToRead;
  }

  /** Whether notes are hidden. */
  public BooleanProperty onlyProblemsProperty() {
    return onlyProblems;
  }

  /** Whether findings that are resolved are hidden. */
  public BooleanProperty onlyOpenProperty() {
    return onlyOpen;
  }

  /** How many findings are resolved, shown or not. */
  public ReadOnlyIntegerProperty resolvedProperty() {
    return resolved.getReadOnlyProperty();
  }

  /** How many open problems there are, shown or not. */
  public ReadOnlyIntegerProperty problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** How many open notes there are, shown or not. */
  public ReadOnlyIntegerProperty notesProperty() {
    return notes.getReadOnlyProperty();
  }

  private void refill() {
    shown.setAll(
        all.stream()
            .filter(finding -> !onlyProblems.get() || isProblem(finding))
            .filter(finding -> !onlyOpen.get() || !isResolved(finding))
            .toList());
  }

  private static boolean isProblem(Finding finding) {
    return finding.severity() == Severity.PROBLEM;
  }
}
