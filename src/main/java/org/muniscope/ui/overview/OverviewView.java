package org.muniscope.ui.overview;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.muniscope.ui.kit.FundNames;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.StyleSheet;

/** What one sees first of a filing: a fund at a glance, and the way to everything behind it. */
public final class OverviewView extends VBox {
  /** Pixels between the choice of a fund and its facts. */
  private static final double GAP = 16;

  private final OverviewModel model;
  private final Links links;
  private final StackPane facts = new StackPane();
  private final ScrollPane place = new ScrollPane();
  private final ComboBox<Overview> funds = new ComboBox<>();

  /**
   * Shows a model.
   *
   * @param links where figures lead
   * @param paper prints and saves it
   */
  public OverviewView(OverviewModel model, Links links, OverviewPaper paper) {
    this.model = model;
    this.links = links;
    getStyleClass().addAll("chart-view", "overview");
    getStylesheets().addAll(Picture.stylesheet(), stylesheet());
    place.setId("overview-place");
    place.setFitToWidth(true);
    place.setFitToHeight(true);
    place.getStyleClass().add("overview-place");
    setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(heading(paper), place);
    model.chosen().subscribe(this::show);
  }

  /** The keys scroll it. */
  @Override
  public void requestFocus() {
    place.requestFocus();
  }

  /** The style sheet of the overview, in the window and on paper. */
  static String stylesheet() {
    return StyleSheet.beside(OverviewView.class, "overview.css");
  }

  private Heading heading(OverviewPaper paper) {
    facts.setMinWidth(0);
    var print =
        Heading.tool(
            "overview-print", Messages.text("overview.print"), Feather.PRINTER, paper::print);
    var save =
        Heading.tool(
            "overview-save", Messages.text("overview.save"), Feather.DOWNLOAD, paper::save);
    // A box would give the facts the height that they have in their preferred width.
    var words = new BorderPane(facts);
    words.setLeft(chooser());
    BorderPane.setAlignment(funds, Pos.CENTER_LEFT);
    BorderPane.setMargin(funds, new Insets(0, GAP, 0, 0));
    return new Heading(words, print, save);
  }

  private ComboBox<Overview> chooser() {
    funds.setId("overview-fund");
    funds.setAccessibleText(Messages.text("overview.funds.name"));
    funds.setItems(model.funds());
    funds.setCellFactory(_ -> new FundCell());
    funds.setButtonCell(new FundCell());
    funds
        .valueProperty()
        .subscribe(fund -> {
          if (fund != null) {
            model.chosen().set(Optional.of(fund));
          }
        });
    return funds;
  }

  private void show(Optional<Overview> chosen) {
    funds.setVisible(model.funds().size() > 1);
    funds.setManaged(model.funds().size() > 1);
    chosen.ifPresentOrElse(
        overview -> {
          funds.setValue(overview);
          facts.getChildren().setAll(new FactsLine(overview, Optional.of(links)));
          place.setContent(new OverviewPane(overview, Optional.of(links)));
          place.setVvalue(0);
        },
        () -> {
          facts.getChildren().clear();
          place.setContent(new Label(Messages.text("overview.empty")));
        });
  }

  private String name(Overview overview) {
    return new FundNames(model.funds().stream().map(Overview::schedule).toList())
        .of(overview.schedule());
  }

  /** A fund in the list of funds. */
  private final class FundCell extends ListCell<Overview> {
    @Override
    protected void updateItem(Overview overview, boolean empty) {
      super.updateItem(overview, empty);
      setText(empty || overview == null ? "" : name(overview));
    }
  }
}
