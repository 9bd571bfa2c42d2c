package org.muniscope.ui.holdings;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.model.Jurisdiction;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Middle;
import org.muniscope.ui.kit.TextSize;

/** Asks for a person's tax rates and home state; without a federal rate there is no bracket. */
final class TaxDialog extends Dialog<Optional<TaxBracket>> {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
  private final TextField federal = new TextField();
  private final TextField state = new TextField();
  private final ComboBox<Optional<Jurisdiction>> home = new ComboBox<>();

  TaxDialog(Optional<TaxBracket> before, Window owner) {
    initOwner(owner);
    Middle.keep(this, owner);
    setTitle(Messages.text("holdings.tax.title"));
    setHeaderText(Messages.text("holdings.tax.head"));
    var accept = new ButtonType(Messages.text("holdings.tax.accept"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(accept, ButtonType.CANCEL);
    getDialogPane().setContent(form());
    TextSize.follow(getDialogPane(), share -> getDialogPane().setPrefWidth(560 * share));
    getDialogPane().lookupButton(accept).setId("accept-tax");
    getDialogPane()
        .lookupButton(accept)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> isWrong(federal) || isWrong(state),
                federal.textProperty(),
                state.textProperty()));
    before.ifPresent(each -> {
      federal.setText(String.valueOf(each.federal()));
      state.setText(String.valueOf(each.state()));
    });
    home.setValue(before.flatMap(TaxBracket::home));
    setResultConverter(button -> accept.equals(button) ? bracket() : before);
  }

  private Node form() {
    var form = new GridPane(12, 8);
    federal.setId("tax-federal");
    state.setId("tax-state");
    home.setId("tax-home");
    home.getItems().add(Optional.empty());
    Arrays.stream(Jurisdiction.values()).map(Optional::of).forEach(home.getItems()::add);
    home.setConverter(new Names());
    row(form, Messages.text("holdings.tax.federal"), federal);
    row(form, Messages.text("holdings.tax.state"), state);
    row(form, Messages.text("holdings.tax.home"), home);
    for (var field : new TextField[] {federal, state}) {
      field.setPrefColumnCount(8);
      field.textProperty().subscribe(_ -> field.pseudoClassStateChanged(ERROR, isWrong(field)));
    }
    return form;
  }

  private static void row(GridPane form, String words, Node field) {
    var label = new Label(words);
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    form.addRow(form.getRowCount(), label, field);
  }

  private Optional<TaxBracket> bracket() {
    return rate(federal.getText())
        .map(
            percent -> new TaxBracket(percent, rate(state.getText()).orElse(0.0), home.getValue()));
  }

  private static boolean isWrong(TextField field) {
    return !field.getText().isBlank() && rate(field.getText()).isEmpty();
  }

  /** A rate in percent; empty where it is none. */
  static Optional<Double> rate(String typed) {
    var digits = typed.strip().replaceFirst("\\s*%$", "");
    return Optional.of(digits)
        .filter(each -> each.matches("[0-9]{1,2}([.][0-9]{0,4})?"))
        .map(Double::valueOf)
        .filter(TaxMemory::isRate);
  }

  /** The names of states in the list. */
  private static final class Names extends StringConverter<Optional<Jurisdiction>> {
    @Override
    public String toString(Optional<Jurisdiction> place) {
      return place == null
          ? ""
          : place.map(Jurisdiction::title).orElseGet(() -> Messages.text("holdings.tax.nowhere"));
    }

    @Override
    public Optional<Jurisdiction> fromString(String name) {
      return Jurisdiction.ofTitle(name);
    }
  }
}
