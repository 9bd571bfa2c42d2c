package org.muniscope.ui.checks;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.muniscope.model.Check;
import org.muniscope.model.Repair;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Messages;

/** What may be repaired so that the selected check ties, and the repairs that were made. */
final class RepairsPane extends ScrollPane {
  /** Pixels; room for a proposal of three lines. */
  private static final double LOWEST = 96;

  /** Pixels; what needs more is scrolled. */
  private static final double TALLEST = 224;

  private final ObservableList<Repair> made;
  private final Consumer<Source> onPage;
  private final Decisions decisions;
  private final VBox proposed = new VBox();
  private final VBox accepted = new VBox();

  RepairsPane(ObservableList<Repair> made, Consumer<Source> onPage, Decisions decisions) {
    this.made = made;
    this.onPage = onPage;
    this.decisions = decisions;
    setId("repairs");
    setFitToWidth(true);
    getStyleClass().add("repairs");
    proposed.getStyleClass().add("repair-lines");
    accepted.getStyleClass().add("repair-lines");
    setContent(new VBox(proposed, accepted));
    // Wrapped words need more than the pane would ask for.
    setMinHeight(LOWEST);
    setMaxHeight(TALLEST);
    made.addListener((ListChangeListener<Repair>) _ -> showMade());
    showMade();
    propose(List.of());
  }

  /** Shows what is proposed for these checks: for the one that is selected, or none. */
  void propose(List<Check> selected) {
    proposed.getChildren().clear();
    for (var check : selected) {
      if (check.proposals().size() > 1) {
        proposed.getChildren().add(head(Messages.text("checks.repair.several")));
      }
      for (var proposal : check.proposals()) {
        proposed
            .getChildren()
            .add(RepairLine.proposed(proposal.repairs(), onPage, decisions::repair));
      }
    }
    showIfNeeded();
  }

  private void showMade() {
    accepted.getChildren().clear();
    if (!made.isEmpty()) {
      accepted.getChildren().add(head(Messages.text("checks.repair.made", made.size())));
    }
    for (var repair : made) {
      accepted.getChildren().add(RepairLine.made(repair, onPage, decisions::takeBack));
    }
    showIfNeeded();
  }

  private void showIfNeeded() {
    var needed = !proposed.getChildren().isEmpty() || !accepted.getChildren().isEmpty();
    setVisible(needed);
    setManaged(needed);
  }

  private static Label head(String words) {
    var head = new Label(words);
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.getStyleClass().add("repair-head");
    return head;
  }
}
