package org.muniscope.ui.cuts;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.muniscope.analysis.Breakdown;

/** The name of a slice with its figures under it; long names are broken, but never a word. */
final class SliceLabel extends VBox {
  private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

  /** How much a label says. */
  enum Detail {
    /** Name, share and value. */
    FULL,
    /** Name and share. */
    BRIEF,
    /** Name and share in one line. */
    LINE
  }

  private final Breakdown.Slice slice;
  private final Text name;
  private final Text figures = new Text();

  SliceLabel(Breakdown.Slice slice) {
    this.slice = slice;
    name = new Text(slice.title());
    name.getStyleClass().add("chart-name");
    figures.getStyleClass().add("chart-figure");
    getStyleClass().add("chart-label");
    getChildren().addAll(name, figures);
  }

  /**
   * Takes at most this width and says how large it is then.
   *
   * @param angle middle of the slice in radians, clockwise from twelve o'clock
   * @param detail how much it says
   */
  PieLabels.Size fit(double angle, double widest, Detail detail) {
    var line = detail == Detail.LINE;
    name.setText(line ? slice.title() + "  " + CutWords.share(slice) : slice.title());
    figures.setText(detail == Detail.FULL ? CutWords.figures(slice) : CutWords.share(slice));
    figures.setManaged(!line);
    figures.setVisible(!line);
    for (var text : List.of(name, figures)) {
      text.setWrappingWidth(0);
      if (text.prefWidth(-1) > widest) {
        text.setWrappingWidth(Math.max(widest, Math.ceil(widestWord(text))));
      }
    }
    var size = new PieLabels.Size(angle, Math.ceil(prefWidth(-1)), Math.ceil(prefHeight(-1)));
    pseudoClassStateChanged(LEFT, !size.isRight());
    return size;
  }

  private static double widestWord(Text text) {
    var word = new Text();
    word.setFont(text.getFont());
    return Arrays.stream(text.getText().split(" ", -1))
        .mapToDouble(each -> {
          word.setText(each);
          return word.prefWidth(-1);
        })
        .max()
        .orElse(0);
  }
}
