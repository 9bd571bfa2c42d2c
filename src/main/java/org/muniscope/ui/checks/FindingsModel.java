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

/** The findings of a filing, problems first and then by page, and whether only these are shown. */
public final class FindingsModel {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparingInt(finding -> finding.source().page())
          .thenComparingDouble(finding -> finding.source().box().y());

  private final ObservableList<Finding> shown = FXCollections.observableArrayList();
  private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper notes = new ReadOnlyIntegerWrapper();
  private List<Finding> all = List.of();

  /** No findings yet. */
  public FindingsModel() {
    onlyProblems.addListener(_ -> refill());
  }

  /** Takes the findings of another filing. */
  public void show(List<Finding> findings) {
    all = findings.stream().sorted(ORDER).toList();
    problems.set((int) all.stream().filter(FindingsModel::isProblem).count());
    notes.set(all.size() - problems.get());
    refill();
  }

  /** What is shown. */
  public ObservableList<Finding> shown() {
    return FXCollections.unmodifiableObservableList(shown);
  }

  /** Whether notes are hidden. */
  public BooleanProperty onlyProblemsProperty() {
    return onlyProblems;
  }

  /** How many problems there are, shown or not. */
  public ReadOnlyIntegerProperty problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** How many notes there are, shown or not. */
  public ReadOnlyIntegerProperty notesProperty() {
    return notes.getReadOnlyProperty();
  }

  private void refill() {
    shown.setAll(
        all.stream().filter(finding -> !onlyProblems.get() || isProblem(finding)).toList());
  }

  private static boolean isProblem(Finding finding) {
    return finding.severity() == Severity.PROBLEM;
  }
}
