package org.muniscope.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.muniscope.analysis.Told;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Messages;

/**
 * Makes the words of a figure: a link where it leads somewhere, muted words where it is absent.
 *
 * @param links where figures lead; empty on paper
 */
record Figure(Optional<Links> links) {

  /** A figure that the filing prints, or the words that it does not. */
  <T> Labeled told(Optional<Told<T>> told, Function<T, String> text) {
    return told.map(each -> printed(text.apply(each.value()), each.source()))
        .orElseGet(this::absent);
  }

  /** Leads to the place where it is printed. */
  Labeled printed(String words, Source source) {
    return leading(
        words,
        Messages.text("overview.hint.page", source.page()),
        all -> all.page().accept(source));
  }

  /** Leads somewhere else. */
  Labeled leading(String words, String hint, Consumer<Links> action) {
    return links
        .map(all -> link(words, hint, () -> action.accept(all)))
        .orElseGet(() -> plain(words));
  }

  /** Was computed, as the hint tells. */
  Labeled computed(String words, String hint) {
    var label = plain(words);
    links.ifPresent(_ -> label.setTooltip(new Tooltip(hint)));
    return label;
  }

  /** Stands where the filing prints nothing. */
  Labeled absent() {
    var label = plain(Messages.text("overview.absent"));
    label.getStyleClass().add("overview-absent");
    return label;
  }

  /** Words that lead nowhere. */
  Labeled plain(String words) {
    return kept(new Label(words));
  }

  private static Labeled link(String words, String hint, Runnable action) {
    var link = new Hyperlink(words);
    link.setTooltip(new Tooltip(hint));
    link.setAccessibleHelp(hint);
    link.setOnAction(_ -> {
      link.setVisited(false);
      action.run();
    });
    link.getStyleClass().add("overview-link");
    return kept(link);
  }

  /** A figure that is cut would be another figure. */
  private static Labeled kept(Labeled labeled) {
    labeled.setMinWidth(Region.USE_PREF_SIZE);
    return labeled;
  }
}
