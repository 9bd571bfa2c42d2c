package org.muniscope.ui.checks;

import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.model.Finding;
import org.muniscope.model.Finding.Severity;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Messages;

/** A finding with its severity, message, printed text and page; nothing of it is cut off. */
final class FindingCell extends ListCell<Finding> {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f]");

  /** Pixels; the bar at the side of more findings than there is room for. */
  private static final double BAR = 20;

  private static final PseudoClass RESOLVED = PseudoClass.getPseudoClass("resolved");
  private final Label severity = new Label();
  private final Label message = new Label();
  private final Label printed = new Label();
  private final Label page = new Label();
  private final CheckBox resolved = new CheckBox(Messages.text("findings.row.resolved"));
  private final FindingsModel model;
  private final HBox row;

  /**
   * An empty cell.
   *
   * @param model says whether its finding is resolved
   * @param decisions hears when a person says so
   */
  FindingCell(FindingsModel model, Decisions decisions) {
    this.model = model;
    resolved.setMinWidth(Region.USE_PREF_SIZE);
    resolved.setFocusTraversable(false); // the list resolves its selected finding by a key
    resolved.setOnAction(_ -> decisions.resolve(getItem(), resolved.isSelected()));
    resolved.setVisible(!decisions.equals(Decisions.NONE));
    resolved.setManaged(resolved.isVisible());
    message.setWrapText(true);
    printed.setWrapText(true);
    printed.getStyleClass().add("finding-printed");
    page.getStyleClass().add("finding-page");
    page.setMinWidth(Region.USE_PREF_SIZE);
    severity.setMinWidth(Region.USE_PREF_SIZE);
    var texts = new VBox(message, printed);
    texts.getStyleClass().add("finding-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    row = new HBox(severity, texts, page, resolved);
    row.getStyleClass().add("finding");
    // The list decides the width; a long message then wraps instead of widening the list.
    row.setPrefWidth(0);
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    setText(null);
    setGraphic(empty ? null : row);
    pseudoClassStateChanged(RESOLVED, false);
    if (!empty) {
      show(finding);
    }
  }

  /** As high as its words need in the width of the list. */
  @Override
  protected double computePrefHeight(double width) {
    var sides = snappedLeftInset() + snappedRightInset();
    var room = getListView().getWidth() - BAR - sides;
    return isEmpty() || room <= 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
  }

  private void show(Finding finding) {
    var problem = finding.severity() == Severity.PROBLEM;
    severity.setText(Messages.of(finding.severity()));
    severity.setGraphic(new FontIcon(problem ? Feather.ALERT_TRIANGLE : Feather.INFO));
    severity
        .getStyleClass()
        .setAll("label", "severity", problem ? "severity-problem" : "severity-note");
    message.setText(finding.message());
    printed.setText(Messages.text("findings.row.printed", visible(finding.printed())));
    printed.setVisible(!finding.printed().isBlank());
    printed.setManaged(printed.isVisible());
    var done = model.isResolved(finding);
    resolved.setSelected(done);
    pseudoClassStateChanged(RESOLVED, done);
    page.setText(Messages.text("findings.row.page", finding.source().page()));
  }

  /** Printed text may hold damage that no font can draw. */
  private static String visible(String printed) {
    return CONTROL.matcher(printed).replaceAll("·");
  }
}
