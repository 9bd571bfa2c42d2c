package org.muniscope.ui.statements;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.muniscope.ui.kit.Messages;

/** A tick or a cross beside a total; a sign beside the lines of the total that is shown. */
final class SumCell extends TableCell<Sheet.Line, Sheet.Line> {
  private static final String TIES = "sum-ties";
  private static final String MISSES = "sum-misses";

  private final ObjectProperty<Optional<Sheet.Line>> total;
  private final Function<Sheet.Line, String> words;

  /**
   * A cell.
   *
   * @param total the total whose summands are shown
   * @param words tells a total in a sentence
   */
  SumCell(ObjectProperty<Optional<Sheet.Line>> total, Function<Sheet.Line, String> words) {
    this.total = total;
    this.words = words;
    getStyleClass().add("sum-cell");
    total.subscribe(_ -> mark());
  }

  @Override
  protected void updateItem(Sheet.Line line, boolean empty) {
    super.updateItem(line, empty);
    mark();
  }

  private void mark() {
    getStyleClass().removeAll(TIES, MISSES);
    setTooltip(null);
    setText(null);
    setAccessibleText("");
    if (isEmpty() || getItem() == null) {
      return;
    }
    var term =
        total.get().flatMap(Sheet.Line::sum).stream()
            .flatMap(sum -> sum.terms().stream())
            .filter(each -> each.row() == getIndex())
            .findFirst();
    if (term.isPresent()) {
      setText(term.get().subtracted() ? "−" : "+");
      return;
    }
    getItem()
        .sum()
        .ifPresent(sum -> {
          setText(sum.rounds() ? "✓" : "✗");
          getStyleClass().add(sum.rounds() ? TIES : MISSES);
          setTooltip(new Tooltip(words.apply(getItem())));
          setAccessibleText(
              Messages.text(sum.rounds() ? "statements.sum.tick" : "statements.sum.cross"));
        });
  }
}
