package org.muniscope.ui.states;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.analysis.Cut;
import org.muniscope.analysis.Denominator;
import org.muniscope.analysis.StateBreakdown;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.PictureFiles;
import org.muniscope.ui.kit.Segments;

/** Where the fund's money is: pie and ranked list; a click leads to the bonds behind a number. */
public final class StatesView extends VBox {
  /** Just wide enough for the longest name and for hundreds of millions, in pixels. */
  private static final double LIST_WIDTH = 520;

  private static final double LEAST_LIST_WIDTH = 460;

  private final StatesModel model;
  private final Runnable showHoldings;
  private final Label title = new Label();
  private final Label summary = new Label();
  private final Label denominator = new Label();
  private final HBox controls = new HBox();
  private final StatePie pie = new StatePie(this::open);
  private final RankedList list = new RankedList(this::open);
  private final Region chart = body(pie, list);
  private final VBox empty = empty();

  /**
   * Shows a model.
   *
   * @param showHoldings leads to the table of bonds, after the filter was narrowed to a state
   * @param files where pictures go
   */
  public StatesView(StatesModel model, Runnable showHoldings, PictureFiles files) {
    this.model = model;
    this.showHoldings = showHoldings;
    getStyleClass().addAll("chart-view", "states-view");
    getStylesheets().add(Picture.stylesheet());
    title.getStyleClass().add("chart-view-title");
    summary.getStyleClass().add("chart-summary");
    denominator.getStyleClass().add("chart-summary");
    for (var label : List.of(title, summary, denominator)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    controls.getStyleClass().add("chart-controls");
    var body = new StackPane(chart, empty);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(heading(files), controls, body, denominator);
    // another fund may happen to have the same breakdown, so both are listened to
    model
        .portfolio()
        .addListener((_, _, _) -> {
          arrangeControls();
          show(model.breakdown().get());
        });
    arrangeControls();
    model.breakdown().subscribe(this::show);
  }

  private HBox heading(PictureFiles files) {
    var words = new VBox(title, summary);
    words.getStyleClass().add("chart-heading");
    HBox.setHgrow(words, Priority.ALWAYS);
    var save = new Button(Messages.text("kit.picture.save"), new FontIcon(Feather.IMAGE));
    save.setMinWidth(USE_PREF_SIZE);
    save.setId("states-save");
    save.setOnAction(_ -> save(files));
    var heading = new HBox(words, save);
    heading.setAlignment(Pos.TOP_LEFT);
    return heading;
  }

  private static Region body(StatePie pie, RankedList list) {
    list.setMinWidth(LEAST_LIST_WIDTH);
    list.setPrefWidth(LIST_WIDTH);
    HBox.setHgrow(pie, Priority.ALWAYS);
    var body = new HBox(pie, list);
    body.getStyleClass().add("chart-body");
    return body;
  }

  private static VBox empty() {
    var heading = new Label(Messages.text("states.empty.title"));
    heading.getStyleClass().add("chart-empty-title");
    var text = new Label(Messages.text("states.empty.text"));
    text.setWrapText(true);
    var empty = new VBox(heading, text);
    empty.getStyleClass().add("chart-empty");
    return empty;
  }

  private void arrangeControls() {
    controls
        .getChildren()
        .setAll(
            new Segments<Denominator>(
                Messages.text("states.control.denominator"),
                model.denominator(),
                model.denominators(),
                StateWords::choice));
    if (model.hasOtherHeadings()) {
      controls
          .getChildren()
          .add(
              new Segments<Cut>(
                  Messages.text("states.control.cut"),
                  model.cut(),
                  List.of(Cut.values()),
                  StateWords::column));
    }
  }

  private void show(StateBreakdown breakdown) {
    var colors = new StateColors(model.whole());
    title.setText(StateWords.title(breakdown.cut()));
    summary.setText(StateWords.overview(model.portfolio().getValue(), breakdown));
    denominator.setText(StateWords.denominator(breakdown));
    pie.show(breakdown, colors);
    list.show(breakdown, colors);
    empty.setVisible(breakdown.groups().isEmpty());
    chart.setVisible(!breakdown.groups().isEmpty());
  }

  /** "Other" opens into its states, here; anything else leads to its bonds. */
  private void open(StateBreakdown.Slice slice) {
    model.open(slice.criterion());
    if (!slice.isOther()) {
      showHoldings.run();
    }
  }

  private void open(StateBreakdown.Group group) {
    model.open(group.criterion());
    showHoldings.run();
  }

  private void save(PictureFiles files) {
    var portfolio = model.portfolio().getValue();
    var breakdown = model.breakdown().get();
    var day = portfolio.asOf().map(Object::toString).orElse("");
    files.save(
        PictureFiles.name(
            portfolio.fund(), day, breakdown.cut() == Cut.STATE ? "states" : "groups"),
        () -> StatePicture.of(portfolio, model.filter().get(), breakdown, Picture.Look.LIGHT));
  }
}
