package org.muniscope.ui.overview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** Who filed what, and for which date, in a line. */
final class FactsLine extends FlowPane {
  /**
   * Of a fund.
   *
   * @param links where figures lead; empty on paper
   */
  FactsLine(Overview overview, Optional<Links> links) {
    var figure = new Figure(links);
    var header = overview.report().filing().header();
    getStyleClass().add("overview-facts");
    getChildren()
        .addAll(
            fact("overview.fact.form", words(header.form(), figure)),
            fact("overview.fact.file", words(header.fileNumber(), figure)),
            fact(
                "overview.fact.day",
                words(overview.portfolio().asOf().map(Figures::longDate), figure)),
            fact("overview.fact.ticker", words(header.ticker(), figure)),
            fact("overview.fact.pages", pages(overview, figure)));
  }

  private static Labeled pages(Overview overview, Figure figure) {
    var schedule = overview.schedule();
    var words = Messages.text("overview.fact.span", schedule.firstPage(), schedule.lastPage());
    return schedule.groups().stream()
        .findFirst()
        .map(group -> figure.printed(words, group.heading()))
        .orElseGet(() -> figure.plain(words));
  }

  private static Labeled words(Optional<String> words, Figure figure) {
    return words.map(figure::plain).orElseGet(figure::absent);
  }

  private static Node fact(String key, Labeled value) {
    var name = new Label(Messages.text(key));
    name.getStyleClass().add("overview-name");
    name.setMinWidth(USE_PREF_SIZE);
    var fact = new HBox(name, value);
    fact.getStyleClass().add("overview-fact");
    return fact;
  }
}
