package org.muniscope.ui.ladder;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.ui.kit.FileNames;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.PictureFiles;
import org.muniscope.ui.kit.Segments;

/** When the money comes back: bars by calendar year; a click leads to the bonds of a year. */
public final class LadderView extends VBox {
  /** How the same figures are shown. */
  private enum Form {
    CHART,
    TABLE
  }

  private final LadderModel model;
  private final Runnable showHoldings;
  private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.CHART);
  private final Label title = new Label();
  private final Label summary = new Label();
  private final Label remarks = new Label();
  private final LadderPane pane = new LadderPane(this::open);
  private final LadderTable table = new LadderTable(this::open);

  /**
   * Shows a model.
   *
   * @param showHoldings leads to the table of bonds, after the filter was narrowed to a year
   * @param files where pictures go
   */
  public LadderView(LadderModel model, Runnable showHoldings, PictureFiles files) {
    this.model = model;
    this.showHoldings = showHoldings;
    getStyleClass().addAll("chart-view", "ladder-view");
    getStylesheets().add(Picture.stylesheet());
    title.getStyleClass().add("chart-view-title");
    summary.getStyleClass().add("chart-summary");
    remarks.getStyleClass().add("chart-summary");
    for (var label : List.of(title, summary, remarks)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    var body = new StackPane(pane, table);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(heading(files), controls(), body, remarks);
    form.subscribe(chosen -> {
      pane.setVisible(chosen == Form.CHART);
      table.setVisible(chosen == Form.TABLE);
    });
    model.measure().addListener((_, _, _) -> show());
    model.ladder().addListener((_, _, _) -> show());
    model.portfolio().addListener((_, _, _) -> show());
    show();
  }

  private Heading heading(PictureFiles files) {
    var words = new VBox(title, summary);
    words.getStyleClass().add("chart-heading");
    return new Heading(
        words,
        Heading.tool(
            "ladder-save", Messages.text("kit.picture.save"), Feather.IMAGE, () -> save(files)));
  }

  private FlowPane controls() {
    var controls =
        new FlowPane(
            new Segments<>(
                Messages.text("ladder.control.measure"),
                model.measure(),
                List.of(Measure.values()),
                LadderWords::choice),
            new Segments<>(
                Messages.text("ladder.control.form"),
                form,
                List.of(Form.values()),
                LadderView::choice));
    controls.getStyleClass().add("chart-controls");
    return controls;
  }

  private static String choice(Form form) {
    return switch (form) {
      case CHART -> Messages.text("ladder.form.chart");
      case TABLE -> Messages.text("ladder.form.table");
    };
  }

  private void show() {
    var portfolio = model.portfolio().getValue();
    var ladder = model.ladder().get();
    var shown = model.shown();
    title.setText(LadderWords.title(model.measure().get()));
    summary.setText(LadderWords.overview(portfolio, shown));
    var words = String.join(" ", LadderWords.remarks(ladder));
    remarks.setText(words);
    remarks.setManaged(!words.isBlank());
    remarks.setVisible(!words.isBlank());
    pane.show(ladder, model.measure().get(), portfolio, shown);
    table.show(ladder);
  }

  private void open(MaturityLadder.Bar bar) {
    model.open(bar);
    showHoldings.run();
  }

  private void save(PictureFiles files) {
    var portfolio = model.portfolio().getValue();
    files.save(
        FileNames.of(portfolio.fund(), portfolio.asOf(), "maturity-ladder") + ".png",
        () ->
            LadderPicture.of(
                portfolio, model.filter().get(), model.measure().get(), Picture.Look.LIGHT));
  }
}
