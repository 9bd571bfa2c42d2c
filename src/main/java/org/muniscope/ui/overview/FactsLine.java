package org.muniscope.ui.overview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.muniscope.model.FilingHeader.Fact;
import org.muniscope.model.Source;
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
            fact("overview.fact.form", words(header.form(), header.place(Fact.FORM), figure)),
            fact(
                "overview.fact.file",
                words(header.fileNumber(), header.place(Fact.FILE_NUMBER), figure)),
            fact(
                "overview.fact.day",
                words(overview.portfolio().asOf().map(Figures::longDate), day(overview), figure)),
            fact("overview.fact.ticker", words(header.ticker(), header.place(Fact.TICKER), figure)),
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

  /** Where the day is printed; that of another fund is none. */
  private static Optional<Source> day(Overview overview) {
    var header = overview.report().filing().header();
    return header
        .place(Fact.REPORT_DATE)
        .filter(_ -> header.reportDate().equals(overview.portfolio().asOf()));
  }

  private static Labeled words(Optional<String> words, Optional<Source> place, Figure figure) {
    return words
        .map(each ->
            place.map(source -> figure.printed(each, source)).orElseGet(() -> figure.plain(each)))
        .orElseGet(figure::absent);
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
