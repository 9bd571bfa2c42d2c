package org.muniscope.ui.checks;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;

/** The checks of a filing, those that differ first, and whether only these are shown. */
public final class ChecksModel {
  private final ObservableList<Check> shown = FXCollections.observableArrayList();
  private final ObservableList<Check> shownToRead = FXCollections.unmodifiableObservableList(shown);
  private final ObservableList<Repair> repairs = FXCollections.observableArrayList();
  private final ObservableList<Repair> repairsToRead =
      FXCollections.unmodifiableObservableList(repairs);
  private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<VerdictCounts> counts =
      new ReadOnlyObjectWrapper<>(VerdictCounts.of(List.of()));
  private List<Check> all = List.of();

  /** No checks yet. */
  public ChecksModel() {
    onlyProblems.addListener(_ -> refill());
  }

  /** Takes the checks of another filing, about which nothing is decided. */
  public void show(List<Check> checks) {
    show(checks, Review.NONE);
  }

  /** Takes the checks of a filing, and the repairs that were made in it. */
  public void show(List<Check> checks, Review review) {
    repairs.setAll(review.repairs());
    all = checks.stream().sorted(Comparator.comparingInt(ChecksModel::rank)).toList();
    counts.set(VerdictCounts.of(all));
    refill();
  }

  /** What is shown; the order of the filing within each verdict. */
  public ObservableList<Check> shown() {
    return shownToRead;
  }

  /** The repairs that were made in the filing. */
  public ObservableList<Repair> repairs() {
    return repairsToRead;
  }

  /** No filing is open any more. */
  public void clear() {
    show(List.of());
  }

  /** Whether only checks that differ are shown. */
  public BooleanProperty onlyProblemsProperty() {
    return onlyProblems;
  }

  /** Counts over all checks, shown or not. */
  public ReadOnlyObjectProperty<VerdictCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  private void refill() {
    shown.setAll(
        all.stream()
            .filter(check -> !onlyProblems.get() || check.verdict() == Verdict.DIFFERS)
            .toList());
  }

  private static int rank(Check check) {
    return switch (check.verdict()) {
      case DIFFERS -> 0;
      case UNSETTLED -> 1;
      case WITHIN_TOLERANCE -> 2;
      case TIES -> 3;
      case NOT_PRINTED -> 4;
    };
  }
}
