package org.muniscope.ui.holdings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.muniscope.model.Repair;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Middle;
import org.muniscope.ui.kit.TextSize;

/** Asks how a holding should read; it can be left only with texts that are understood. */
final class CorrectionDialog extends Dialog<List<Repair>> {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

  /** Pixels for words of the usual size: names, fields and hints beside each other. */
  private static final double WIDTH = 660;

  private final Correction correction;
  private final Map<Correction.Field, TextField> fields = new EnumMap<>(Correction.Field.class);

  CorrectionDialog(Correction correction, Window owner) {
    this.correction = correction;
    initOwner(owner);
    Middle.keep(this, owner);
    setTitle(Messages.text("holdings.correct.title"));
    setHeaderText(correction.holding().security().description());
    var accept = new ButtonType(Messages.text("holdings.correct.accept"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(accept, ButtonType.CANCEL);
    getDialogPane().setContent(form());
    TextSize.follow(getDialogPane(), share -> getDialogPane().setPrefWidth(WIDTH * share));
    getDialogPane().lookupButton(accept).setId("accept-correction");
    getDialogPane().lookupButton(accept).disableProperty().bind(wrong());
    setResultConverter(button -> accept.equals(button) ? correction.repairs(texts()) : List.of());
  }

  private Node form() {
    var form = new GridPane(12, 8);
    for (var field : Correction.Field.values()) {
      var text = new TextField(correction.text(field));
      text.setId("correct-" + field.name().toLowerCase(Locale.ROOT));
      text.setPrefColumnCount(18);
      text.setMinWidth(Region.USE_PREF_SIZE);
      text.textProperty()
          .subscribe(typed -> text.pseudoClassStateChanged(ERROR, isWrong(field, typed)));
      var label = new Label(Messages.of(field));
      label.setLabelFor(text);
      label.setMinWidth(Region.USE_PREF_SIZE);
      var hint = new Label(hint(field));
      hint.setMinWidth(Region.USE_PREF_SIZE);
      hint.getStyleClass().add("text-muted");
      form.addRow(form.getRowCount(), label, text, hint);
      fields.put(field, text);
    }
    return form;
  }

  private static String hint(Correction.Field field) {
    return switch (field) {
      case PRINCIPAL, VALUE -> Messages.text("holdings.correct.hint.amount");
      case COUPON -> Messages.text("holdings.correct.hint.coupon");
      case MATURITY -> Messages.text("holdings.correct.hint.maturity");
      case STATE -> Messages.text("holdings.correct.hint.state");
      case MARKS -> Messages.text("holdings.correct.hint.marks");
    };
  }

  private boolean isWrong(Correction.Field field, String typed) {
    return !typed.strip().equals(correction.text(field)) && correction.term(field, typed).isEmpty();
  }

  private BooleanBinding wrong() {
    return Bindings.createBooleanBinding(
        () ->
            fields.entrySet().stream()
                .anyMatch(each -> isWrong(each.getKey(), each.getValue().getText())),
        fields.values().stream().map(TextField::textProperty).toArray(Observable[]::new));
  }

  private Map<Correction.Field, String> texts() {
    var texts = new EnumMap<Correction.Field, String>(Correction.Field.class);
    fields.forEach((field, text) -> texts.put(field, text.getText()));
    return texts;
  }
}
