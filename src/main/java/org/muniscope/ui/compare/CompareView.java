package org.muniscope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.comparison.Certainty;
import org.muniscope.analysis.comparison.Comparison;
import org.muniscope.analysis.comparison.Outcome;
import org.muniscope.analysis.comparison.Overlap;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.Segments;
import org.muniscope.ui.kit.StyleSheet;

/** Two funds side by side: what changed, where their money is, and what they share. */
public final class CompareView extends VBox {
  /** What is looked at. */
  enum Aspect {
    CHANGES,
    STATES,
    LADDER,
    OVERLAP
  }

  private final CompareModel model;
  private final CompareLinks links;
  private final ObjectProperty<Aspect> aspect = new SimpleObjectProperty<>(Aspect.CHANGES);
  private final Label summary = new Label();
  private final StackPane body = new StackPane();
  private final VBox comparing;
  private final ChangesPane changes;

  /**
   * Shows a model.
   *
   * @param links where it leads
   * @param files where exports go
   */
  public CompareView(CompareModel model, CompareLinks links, CompareFiles files) {
    this.model = model;
    this.links = links;
    this.changes = new ChangesPane(model, links);
    getStyleClass().addAll("chart-view", "compare-view");
    getStylesheets().addAll(Picture.stylesheet(), stylesheet());
    summary.getStyleClass().add("chart-summary");
    summary.setWrapText(true);
    summary.setMinHeight(USE_PREF_SIZE);
    var tools = tools(files);
    comparing = new VBox(new SidesBar(model), tools, body);
    comparing.getStyleClass().add("compare-body");
    setVgrow(body, Priority.ALWAYS);
    setVgrow(comparing, Priority.ALWAYS);
    model.comparison().subscribe(this::show);
    aspect.subscribe((_, _) -> fill());
  }

  /** The style sheet of comparisons, in the window and on pictures. */
  static String stylesheet() {
    return StyleSheet.beside(CompareView.class, "compare.css");
  }

  private Heading tools(CompareFiles files) {
    var choice =
        new Segments<Aspect>(
            "", aspect, List.of(Aspect.values()), (Aspect each) -> Messages.of(each));
    var csv =
        Heading.tool(
            "compare-csv",
            Messages.text("compare.export.csv"),
            Feather.DOWNLOAD,
            () -> files.csv(model));
    var xlsx =
        Heading.tool(
            "compare-xlsx",
            Messages.text("compare.export.xlsx"),
            Feather.DOWNLOAD,
            () -> files.xlsx(model));
    var png =
        Heading.tool(
            "compare-png", Messages.text("kit.picture.save"), Feather.IMAGE, () -> picture(files));
    png.visibleProperty().bind(aspect.map(each -> each == Aspect.STATES || each == Aspect.LADDER));
    png.managedProperty().bind(png.visibleProperty());
    return new Heading(choice, png, csv, xlsx);
  }

  private void show(Comparison comparison) {
    var title = new Label(Messages.text("compare.title"));
    title.getStyleClass().add("chart-view-title");
    var heading = new VBox(title, summary);
    heading.getStyleClass().add("chart-heading");
    if (model.isComparing()) {
      summary.setText(words(comparison));
      var end = Heading.tool("compare-end", Messages.text("compare.end"), Feather.X, model::forget);
      getChildren().setAll(new Heading(heading, end), comparing);
      fill();
    } else {
      summary.setText(Messages.text("compare.lead"));
      var empty = new EmptyPane(model, links);
      setVgrow(empty, Priority.ALWAYS);
      getChildren().setAll(heading, empty);
    }
  }

  private static String words(Comparison comparison) {
    var total = comparison.total();
    var told =
        Messages.text(
            "compare.summary.words",
            total.count(),
            Figures.money(total.valueBefore()),
            Figures.money(total.valueAfter()));
    var words = new ArrayList<>(List.of(told));
    if (total.valueChange().amount() != 0) {
      words.add(
          Messages.text(
              "compare.summary.change",
              Figures.money(total.valueChange()),
              Figures.money(total.valueFromTrades()),
              Figures.money(total.valueFromPrices())));
    }
    if (comparison.of(Outcome.UNCHANGED).stream()
        .anyMatch(pair -> pair.fromPrices().amount() != 0)) {
      words.add(Messages.text("compare.summary.held"));
    }
    var unsure = comparison.count(Certainty.AMBIGUOUS) + comparison.count(Certainty.LIKELY);
    if (unsure > 0) {
      words.add(Messages.text("compare.summary.unsure", unsure));
    }
    return String.join(" ", words);
  }

  private void fill() {
    if (model.isComparing()) {
      body.getChildren()
          .setAll(
              switch (aspect.get()) {
                case CHANGES -> changes;
                case STATES, LADDER -> parts().orElse(changes);
                case OVERLAP -> overlap(Overlap.of(model.comparison().get()));
              });
    }
  }

  private Optional<Node> parts() {
    return both((before, after) -> SidesPane.of(aspect.get(), before, after, this::open));
  }

  private <T> Optional<T> both(BiFunction<Fund, Fund, T> made) {
    var second = model.after().get();
    return model.before().get().flatMap(before -> second.map(after -> made.apply(before, after)));
  }

  private void open(Criterion part) {
    model.part().set(Optional.of(part));
    aspect.set(Aspect.CHANGES);
    changes.requestFocus();
  }

  private static Node overlap(Overlap overlap) {
    var words =
        new Label(
            Messages.text(
                "compare.overlap.words",
                overlap.securities(),
                Figures.money(overlap.sharedInSecurities()),
                overlap.issuers().size(),
                Figures.money(overlap.sharedInIssuers())));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    var table = new ColumnTable<>(CompareColumns.issuers());
    table.setId("compare-issuers");
    table.setFixedCellSize(ChangesPane.ROW);
    table.letGrow("issuer", 20);
    table.setAccessibleText(Messages.text("compare.overlap.name"));
    table.setPlaceholder(new Label(Messages.text("compare.overlap.none")));
    table.getItems().setAll(overlap.issuers());
    setVgrow(table, Priority.ALWAYS);
    var pane = new VBox(words, table);
    pane.getStyleClass().add("compare-body");
    return pane;
  }

  private void picture(CompareFiles files) {
    var shown = aspect.get();
    files.picture(
        model,
        shown,
        () ->
            both((before, after) -> SidesPane.chart(shown, before, after, Optional.empty()))
                .orElseThrow());
  }
}
