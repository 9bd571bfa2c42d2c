package org.muniscope.ui.statements;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row that is set as what its line is, and lights up when the shown total sums it. */
final class SheetRow extends TableRow<Sheet.Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
  private static final PseudoClass SUMMAND = PseudoClass.getPseudoClass("summand");
  private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

  private final ObjectProperty<Optional<Sheet.Line>> total;

  /**
   * A row.
   *
   * @param hovered the total under the pointer
   * @param total the total whose summands are shown
   */
  SheetRow(
      ObjectProperty<Optional<Sheet.Line>> hovered, ObjectProperty<Optional<Sheet.Line>> total) {
    this.total = total;
    total.subscribe(_ -> light());
    hoverProperty()
        .subscribe(over -> {
          var line = Optional.ofNullable(getItem()).filter(each -> each.sum().isPresent());
          if (over && !isEmpty()) {
            hovered.set(line);
          } else if (hovered.get().equals(line)) {
            hovered.set(Optional.empty());
          }
        });
  }

  @Override
  protected void updateItem(Sheet.Line line, boolean empty) {
    super.updateItem(line, empty);
    var kind = empty || line == null ? Sheet.Kind.ITEM : line.kind();
    pseudoClassStateChanged(HEADING, kind == Sheet.Kind.HEADING);
    pseudoClassStateChanged(TOTAL, kind == Sheet.Kind.TOTAL);
    light();
  }

  private void light() {
    var sum = total.get().flatMap(Sheet.Line::sum).filter(_ -> !isEmpty());
    pseudoClassStateChanged(SUMMAND, sum.filter(each -> each.sums(getIndex())).isPresent());
    pseudoClassStateChanged(SUM, sum.filter(each -> each.row() == getIndex()).isPresent());
  }
}
