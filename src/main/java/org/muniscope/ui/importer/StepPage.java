package org.muniscope.ui.importer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.BorderPane;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.muniscope.ui.kit.StyleSheet;
import org.muniscope.ui.kit.VerdictLabel;

/**
 * A page of the wizard with its own buttons. The wizard's Next and Previous are left out: a page
 * goes on when its step does, and the way back is a button that says where it leads.
 */
final class StepPage extends WizardPane {
  private static final EnumSet<ButtonData> WIZARDS_OWN =
      EnumSet.of(ButtonData.NEXT_FORWARD, ButtonData.BACK_PREVIOUS);

  private final Optional<String> finish;

  StepPage(StepHead.Place place, Node content, List<Action> actions, Optional<String> finish) {
    this.finish = finish;
    getStyleClass().add("import-page");
    // In place of the wizard's own sheet, which only adds a picture of a question mark.
    getStylesheets().setAll(VerdictLabel.STYLES, StyleSheet.beside(StepPage.class, "importer.css"));
    var body = new BorderPane(content);
    body.setTop(new StepHead(place));
    setContent(body);
    actions.forEach(this::add);
  }

  /**
   * A button that stays in the wizard.
   *
   * @param text what it does
   * @param kind its place in the row of buttons
   * @param disabled whether it cannot be pressed now
   * @param run what it does
   */
  record Action(String text, ButtonData kind, ObservableValue<Boolean> disabled, Runnable run) {}

  /** Whether the wizard ends here. */
  boolean finishes() {
    return finish.isPresent();
  }

  @Override
  public void onEnteringPage(Wizard wizard) {
    getButtonTypes().removeIf(type -> WIZARDS_OWN.contains(type.getButtonData()));
    finish.ifPresent(text -> ((Button) lookupButton(ButtonType.FINISH)).setText(text));
  }

  private void add(Action action) {
    var type = new ButtonType(action.text(), action.kind());
    getButtonTypes().add(type);
    var button = (Button) lookupButton(type);
    button.disableProperty().bind(action.disabled());
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          press.consume();
          action.run().run();
        });
  }
}
