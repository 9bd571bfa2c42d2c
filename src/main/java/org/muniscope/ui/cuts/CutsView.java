package org.muniscope.ui.cuts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.Segments;

/**
 * Where the fund's money is, by any cut: a chart and a ranked list; a click leads to the bonds
 * behind a number, the menu of a part to the same bonds by another cut.
 */
public final class CutsView extends VBox {
  private final CutsModel model;
  private final Runnable showHoldings;
  private final Label title = new Label();
  private final Label summary = new Label();
  private final Label remarks = new Label();
  private final CutChooser chooser;
  private final Segments<Form> forms;
  private final Segments<Denominator> denominators;
  private final PartPie pie;
  private final PartBars bars;
  private final TileMap map;
  private final RankedList list;
  private final Region chart;
  private final VBox empty = empty();

  /**
   * Shows a model.
   *
   * @param showHoldings leads to the table of bonds, after the filter was narrowed to a part
   * @param files where pictures and tables go
   */
  public CutsView(CutsModel model, Runnable showHoldings, CutFiles files) {
    this.model = model;
    this.showHoldings = showHoldings;
    var openings = openings();
    pie = new PartPie(openings);
    bars = new PartBars(openings);
    map = new TileMap(openings);
    list = new RankedList(openings);
    chooser = new CutChooser(model.cut());
    forms =
        new Segments<>(
            Messages.text("cuts.control.form"), model.form(), model.forms(), Messages::of);
    denominators =
        new Segments<>(
            Messages.text("cuts.control.denominator"),
            model.denominator(),
            model.denominators(),
            CutWords::choice);
    chart = scrolling(new ChartAndList(new StackPane(pie, bars, map), list));
    getStyleClass().addAll("chart-view", "cuts-view");
    getStylesheets().add(Picture.stylesheet());
    title.getStyleClass().add("chart-view-title");
    summary.getStyleClass().add("chart-summary");
    remarks.getStyleClass().add("chart-summary");
    for (var label : List.of(title, summary, remarks)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    var controls = new FlowPane(chooser, forms, denominators);
    controls.getStyleClass().add("chart-controls");
    var body = new StackPane(chart, empty);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(heading(files), controls, body, remarks);
    // another fund may happen to have the same breakdown, so both are listened to
    model
        .portfolio()
        .addListener((_, _, _) -> {
          chooser.offer(model.cuts());
          offerChoices();
          show(model.breakdown().get());
        });
    chooser.offer(model.cuts());
    model.breakdown().subscribe(this::show);
    model.cut().subscribe((_, _) -> offerChoices());
    model.form().subscribe(_ -> show(model.breakdown().get()));
  }

  private Heading heading(CutFiles files) {
    var words = new VBox(title, summary);
    words.getStyleClass().add("chart-heading");
    return new Heading(
        words,
        Heading.tool(
            "cuts-table",
            Messages.text("cuts.table.save"),
            Feather.FILE_TEXT,
            () -> files.saveTable(model)),
        Heading.tool(
            "cuts-save",
            Messages.text("kit.picture.save"),
            Feather.IMAGE,
            () -> files.savePicture(model)));
  }

  /** Where a window is too low, it scrolls rather than being cut. */
  private static Region scrolling(ChartAndList both) {
    var scroll = new ScrollPane(both);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("chart-scroll");
    return scroll;
  }

  private static VBox empty() {
    var heading = new Label(Messages.text("cuts.empty.title"));
    heading.getStyleClass().add("chart-empty-title");
    var text = new Label(Messages.text("cuts.empty.text"));
    text.setWrapText(true);
    var empty = new VBox(heading, text);
    empty.getStyleClass().add("chart-empty");
    return empty;
  }

  private void offerChoices() {
    forms.offer(model.forms());
    denominators.offer(model.denominators());
  }

  private void show(Breakdown breakdown) {
    var colors = new PartColors(model.whole());
    title.setText(CutWords.title(breakdown.cut()));
    summary.setText(CutWords.overview(model.portfolio().getValue(), breakdown));
    remarks.setText(CutWords.remarks(breakdown));
    pie.show(breakdown, colors);
    bars.show(breakdown, colors);
    pie.setVisible(model.form().get() == Form.PIE);
    bars.setVisible(model.form().get() == Form.BARS);
    map.setVisible(model.form().get() == Form.MAP);
    if (breakdown.cut() == Cut.STATE) {
      map.show(breakdown);
    }
    list.show(breakdown, colors);
    empty.setVisible(breakdown.groups().isEmpty());
    chart.setVisible(!breakdown.groups().isEmpty());
  }

  private Openings openings() {
    return new Openings() {
      // "Other" opens into its parts, here; anything else leads to its bonds
      @Override
      public void open(Criterion criterion, boolean isOther) {
        model.open(criterion);
        if (!isOther) {
          showHoldings.run();
        }
      }

      @Override
      public void regroup(Criterion criterion, Cut cut) {
        model.open(criterion, cut);
      }

      @Override
      public List<Cut> cuts() {
        return model.cuts().stream().filter(each -> each != model.cut().get()).toList();
      }
    };
  }
}
