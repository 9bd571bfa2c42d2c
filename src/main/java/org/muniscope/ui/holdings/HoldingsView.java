package org.muniscope.ui.holdings;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.Settings;
import org.muniscope.model.Holding;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Copying;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.RowPress;
import org.muniscope.ui.kit.StyleSheet;

/** The holdings of the open filing, with search, columns, export and totals. */
public final class HoldingsView extends BorderPane {
  private final HoldingsModel model;
  private final Consumer<Source> onPlace;
  private final HoldingsTable table;
  private final CustomTextField search = new CustomTextField();
  private final HBox tools = new HBox();
  private Decisions decisions = Decisions.NONE;

  /**
   * The view of a model.
   *
   * @param model what is shown
   * @param export writes what is shown to a file
   * @param settings where the layout of the table is remembered
   * @param onPlace hears the place in the filing that a person wants to see
   */
  public HoldingsView(
      HoldingsModel model, TableExport export, Settings settings, Consumer<Source> onPlace) {
    this(model, TableMemory.in(settings), onPlace);
    new TaxMemory(settings).follow(model.bracket());
    var csv = new Button(Messages.text("holdings.export.button"), new FontIcon("fth-download"));
    csv.setId("export");
    csv.setMinWidth(Region.USE_PREF_SIZE);
    csv.setOnAction(_ -> export.ask(shownTable()));
    tools.getChildren().add(csv);
  }

  private HoldingsView(HoldingsModel model, TableMemory memory, Consumer<Source> onPlace) {
    this.model = model;
    this.onPlace = onPlace;
    this.table = new HoldingsTable(model, memory);
    getStyleClass().add("holdings");
    getStylesheets().add(StyleSheet.beside(HoldingsView.class, "holdings.css"));
    fillTools(new ColumnChooser(table, model));
    setTop(tools);
    setCenter(new VBox(table, new TotalsRow(table, model)));
    VBox.setVgrow(table, Priority.ALWAYS);
    table.setPlaceholder(placeholder());
    table.setContextMenu(new RowMenu(table, model, this::copy, this::showPlace, this::repairs));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    RowPress.twice(table, this::showPlace);
  }

  /** A view of rows that are not added yet: nothing of it is remembered, exported or traced. */
  public static HoldingsView preview(HoldingsModel model) {
    return new HoldingsView(model, TableMemory.none(), _ -> {});
  }

  /** The table takes the keys, so that letters find at once. */
  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  /** Puts the cursor into the search field. */
  public void find() {
    search.requestFocus();
    search.selectAll();
  }

  /** Remembers how the table is laid out. */
  public void remember() {
    table.remember();
  }

  /** What is shown, for an export. */
  public ShownTable shownTable() {
    return new ShownTable(table.shownColumns(), model.shown());
  }

  /** Hears the holding that a person selects, or none. */
  public void onSelected(Consumer<Optional<Holding>> listener) {
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> listener.accept(Optional.ofNullable(row).map(HoldingRow::holding)));
  }

  /** Selects a holding and scrolls to it, if it is shown. */
  public void reveal(Holding holding) {
    for (var i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).holding().equals(holding)) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(Math.max(0, i - 5));
        return;
      }
    }
  }

  /** Lets a person correct rows from now on. */
  public void decideWith(Decisions further) {
    decisions = further;
  }

  private List<MenuItem> repairs(HoldingRow row) {
    return decisions.equals(Decisions.NONE)
        ? List.of()
        : new RowRepairs(model, decisions).items(row, getScene().getWindow());
  }

  private void fillTools(ColumnChooser columns) {
    search.setId("search");
    search.setPromptText(Messages.text("holdings.search.prompt"));
    search.setAccessibleText(Messages.text("holdings.search.prompt"));
    search.setLeft(new FontIcon("fth-search"));
    search.textProperty().bindBidirectional(model.typed());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveSearch);
    search.setMaxWidth(420);
    HBox.setHgrow(search, Priority.ALWAYS);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.SOMETIMES);
    columns.setMinWidth(Region.USE_PREF_SIZE);
    tools.getStyleClass().add("tools");
    tools.getChildren().addAll(search, gap, columns);
  }

  private static Label placeholder() {
    var words = new Label(Messages.text("holdings.table.empty"));
    words.getStyleClass().add(Styles.TEXT_MUTED);
    return words;
  }

  private void leaveSearch(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      search.clear();
      table.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
      table.requestFocus();
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
      key.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (Copying.KEYS.match(key)) {
      copy(false);
      key.consume();
    } else if (Copying.KEYS_WITH_HEADS.match(key)) {
      copy(true);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      showPlace();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      key.consume();
    }
  }

  /** Letters typed in the table look for what is typed. */
  private void typed(KeyEvent key) {
    var letter = key.getCharacter();
    if (key.isShortcutDown() || key.isAltDown() || key.isMetaDown() || !isLetter(letter)) {
      return;
    }
    search.requestFocus();
    search.appendText(letter);
    search.end();
    key.consume();
  }

  private static boolean isLetter(String letter) {
    return !letter.isBlank() && !Character.isISOControl(letter.codePointAt(0));
  }

  private void showPlace() {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .ifPresent(row -> onPlace.accept(row.holding().places().row()));
  }

  private void copy(boolean withHeads) {
    if (!table.getSelectionModel().isEmpty()) {
      Copying.put(table.selectedText(withHeads));
    }
  }
}
