package org.muniscope.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart as it stands on paper: with everything that a reader without the program must know. */
public final class Picture extends BorderPane {
  /**
   * The words around a chart.
   *
   * @param title what is shown, such as {@code Investments by state}
   * @param subtitle of what fund, as of which day
   * @param note denominator, number of bonds and what is left out
   */
  public record Caption(String title, String subtitle, String note) {}

  /** The colours of paper or of a dark window, whatever the window looks like. */
  public enum Look {
    LIGHT,
    DARK
  }

  private final String title;
  private final VBox foot = new VBox();

  /** A picture of a chart that fills the space that the words leave. */
  public Picture(Caption caption, Region chart, Look look) {
    title = caption.title() + ", " + caption.subtitle();
    getStyleClass().addAll("picture", look == Look.DARK ? "picture-dark" : "picture-light");
    getStylesheets().add(stylesheet());
    var heading =
        new VBox(
            words(caption.subtitle(), "picture-subtitle"), words(caption.title(), "picture-title"));
    heading.getStyleClass().add("picture-heading");
    setTop(heading);
    setCenter(chart);
    foot.getStyleClass().add("picture-foot");
    if (!caption.note().isBlank()) {
      foot.getChildren().add(words(caption.note(), "picture-note"));
    }
    setBottom(foot);
  }

  /** The same picture with a line at its foot that tells from where its figures are. */
  public Picture from(String origin) {
    if (!origin.isBlank()) {
      foot.getChildren().add(words(origin, "picture-origin"));
    }
    return this;
  }

  /** What it shows, of what fund and day, in a line. */
  String title() {
    return title;
  }

  /** The style sheet of charts, in the window and on pictures. */
  public static String stylesheet() {
    return StyleSheet.beside(Picture.class, "charts.css");
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(style);
    return label;
  }
}
