package org.muniscope.ui.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.muniscope.analysis.statements.Twins;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.StyleSheet;
import org.muniscope.ui.kit.TextSize;

/** The tables of a filing: their names at the left, the chosen one at the right. */
public final class StatementsView extends BorderPane {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

  /** The list's part of the width, within pixels in which the longest word has room. */
  private static final double SHARE = 0.25;

  private static final double LEAST = 170;
  private static final double MOST = 260;

  /** Narrower, a table beside the list could not be read: the list goes above it. */
  private static final double BESIDE = 430;

  private static final double LOW = 130;

  private final StatementsModel model;
  private final Consumer<Source> onPage;
  private final SheetTable table;
  private final FigurePanel figure = new FigurePanel(this::go);
  private final ListView<Sheet> names = new ListView<>();
  private final Label title = new Label();
  private final Label page = new Label();
  private final StackPane beside = new StackPane();
  private final StackPane onTop = new StackPane();
  private double share = 1;

  /**
   * A view of the tables.
   *
   * @param model what it shows
   * @param onPage hears of the place of a figure that was selected
   */
  public StatementsView(StatementsModel model, Consumer<Source> onPage) {
    this.model = model;
    this.onPage = onPage;
    table = new SheetTable(onPage, this::chosen);
    getStyleClass().add("statements");
    getStylesheets().add(StyleSheet.beside(StatementsView.class, "statements.css"));
    setUpNames();
    setLeft(beside);
    setTop(onTop);
    setCenter(sheet());
    model.shown().subscribe(this::show);
  }

  private void setUpNames() {
    names.setId("statements-names");
    names.setAccessibleText(Messages.text("statements.list.name"));
    names.setItems(model.sheets());
    TextSize.follow(
        this,
        now -> {
          share = now;
          place();
        });
    widthProperty().subscribe(this::place);
    names.setCellFactory(_ -> new NameCell());
    names
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(sheet -> {
          if (sheet != null) {
            model.shown().set(Optional.of(sheet));
          }
        });
    var none = new Label(Messages.text("statements.list.empty"));
    none.setWrapText(true);
    none.getStyleClass().add("empty");
    names.setPlaceholder(none);
  }

  private void place() {
    var above = getWidth() < BESIDE * share;
    names.setPrefSize(
        Math.clamp(getWidth() * SHARE, LEAST * share, MOST * share),
        above ? LOW * share : USE_COMPUTED_SIZE);
    names.pseudoClassStateChanged(ABOVE, above);
    var room = above ? onTop : beside;
    if (!room.getChildren().contains(names)) {
      room.getChildren().add(names);
    }
  }

  private Node sheet() {
    title.getStyleClass().add("title-3");
    title.setWrapText(true);
    page.getStyleClass().add("sheet-page");
    var head = new VBox(title, page);
    head.getStyleClass().add("head");
    var sheet = new BorderPane(table);
    sheet.setTop(head);
    sheet.setBottom(figure);
    sheet.setMinWidth(0);
    return sheet;
  }

  /** Tells what the chosen line sums and where the chosen figure is printed again. */
  private void chosen(int row, int column) {
    var sheet = model.shown().get();
    var words =
        sheet
            .map(each -> each.lines().get(row))
            .filter(line -> line.sum().isPresent())
            .map(line -> SumWords.of(sheet.get(), line));
    // A label stands for the first figure of its line.
    figure.show(words, model.twins(row, Math.max(0, column)));
  }

  /** Shows a figure where it stands: in its table, or on its page when it is in none. */
  private void go(Twins.Figure twin) {
    twin.cell()
        .ifPresentOrElse(
            cell -> {
              model.go(cell);
              table.choose(cell.row(), cell.column());
            },
            () -> onPage.accept(twin.source()));
  }

  private void show(Optional<Sheet> sheet) {
    figure.show(Optional.empty(), List.of());
    table.setVisible(sheet.isPresent());
    title.setText(sheet.map(Sheet::title).orElse(""));
    page.setText(sheet.map(each -> Messages.text("statements.sheet.page", each.page())).orElse(""));
    sheet.ifPresent(each -> {
      names.getSelectionModel().select(each);
      table.show(each);
    });
  }

  /** A name that wraps; a very long one is whole above its table. */
  private static final class NameCell extends ListCell<Sheet> {
    /** Pixels that the list keeps for its border. */
    private static final double EDGE = 2;

    private static final int MOST_LINES = 3;

    private final Label words = new Label();

    NameCell() {
      words.setWrapText(true);
      setPrefWidth(0);
    }

    /** As high as the name needs in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
      var bar = getListView().lookup(".scroll-bar:vertical");
      var taken = EDGE + (bar != null && bar.isVisible() ? bar.prefWidth(-1) : 0);
      var free = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - taken;
      return words.getText().isEmpty()
          ? super.computePrefHeight(width)
          : Math.min(words.prefHeight(free), MOST_LINES * words.prefHeight(-1))
              + snappedTopInset()
              + snappedBottomInset();
    }

    @Override
    protected void updateItem(Sheet sheet, boolean empty) {
      super.updateItem(sheet, empty);
      setGraphic(empty || sheet == null ? null : words);
      words.setText(empty || sheet == null ? "" : sheet.title());
    }
  }
}
