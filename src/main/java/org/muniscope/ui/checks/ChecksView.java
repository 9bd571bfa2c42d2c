package org.muniscope.ui.checks;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.muniscope.model.Check;
import org.muniscope.model.Check.Verdict;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.ColumnTable;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.StyleSheet;
import org.muniscope.ui.kit.VerdictLabel;

/** "Does it add up?": every number the filing prints about its holdings, against the rows. */
public final class ChecksView extends BorderPane {
  private static final PseudoClass BEGINS_GROUP = PseudoClass.getPseudoClass("begins-group");

  /** In em: what is checked, beside a page. */
  private static final double LEAST = 10;

  private final ChecksModel model;
  private final Consumer<Source> onPage;
  private final RepairsPane repairs;
  private final boolean proposing;
  private Optional<String> subject = Optional.empty();
  private boolean again;
  private final ColumnTable<Check> table =
      new ColumnTable<>(
          CheckColumns.all(),
          Map.of(CheckColumns.VERDICT, check -> new VerdictLabel(check.verdict())));

  /** A view of checks to be looked at, without repairs. */
  public ChecksView(ChecksModel model, Consumer<Source> onPage) {
    this(model, onPage, Decisions.NONE);
  }

  /**
   * A view of checks.
   *
   * @param model what it shows
   * @param onPage hears of the place of a check that was selected
   * @param decisions hears of repairs that are accepted or taken back
   */
  public ChecksView(ChecksModel model, Consumer<Source> onPage, Decisions decisions) {
    this.model = model;
    this.onPage = onPage;
    this.repairs = new RepairsPane(model.repairs(), onPage, decisions);
    proposing = !decisions.equals(Decisions.NONE);
    getStyleClass().add("checks");
    getStylesheets().addAll(VerdictLabel.STYLES, StyleSheet.beside(ChecksView.class, "checks.css"));
    setTop(head());
    setCenter(body());
    setBottom(detail());
  }

  /** Selects a check and brings it into view. */
  public void lead(Check check) {
    model.onlyProblemsProperty().set(false);
    table.getSelectionModel().clearAndSelect(table.getItems().indexOf(check));
    table.scrollTo(check);
    table.requestFocus();
  }

  private Node head() {
    var title = new Label(Messages.text("checks.head.title"));
    title.getStyleClass().add("title-2");
    title.setWrapText(true);
    var summary = new Label();
    summary.setWrapText(true);
    summary.setId("checks-summary");
    summary.textProperty().bind(model.countsProperty().map(ChecksView::sentence));
    var only = new CheckBox(Messages.text("checks.head.onlyProblems"));
    only.setId("checks-only-problems");
    only.selectedProperty().bindBidirectional(model.onlyProblemsProperty());
    only.setMinWidth(Region.USE_PREF_SIZE);
    var texts = new VBox(title, summary);
    texts.getStyleClass().add("head-texts");
    var head = new Heading(texts, only);
    head.getStyleClass().add("head");
    return head;
  }

  private Node body() {
    table.setId("checks-table");
    table.setAccessibleText(Messages.text("checks.head.title"));
    table.setItems(model.shown());
    table.setPlaceholder(placeholder());
    table.setRowFactory(_ -> new CheckRow());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(check -> selected(Optional.ofNullable(check)));
    table.letGrow("subject", LEAST);
    table.letGiveWay(CheckColumns.GIVING_WAY);
    table.fitFigures();
    model
        .shown()
        .addListener(
            (ListChangeListener<Check>)
                _ -> {
                  table.fitFigures();
                  selectAgain();
                });
    return table;
  }

  private void selected(Optional<Check> check) {
    repairs.propose(check.filter(_ -> proposing).stream().toList());
    if (!again) {
      check.ifPresent(each -> subject = Optional.of(each.subject()));
      check.flatMap(Check::source).ifPresent(onPage);
    }
  }

  /** After a repair the same check is looked at; its page is there or was put away. */
  private void selectAgain() {
    again = true;
    table.getItems().stream()
        .filter(check -> subject.filter(check.subject()::equals).isPresent())
        .findFirst()
        .ifPresent(
            check -> table.getSelectionModel().clearAndSelect(table.getItems().indexOf(check)));
    again = false;
  }

  private Node placeholder() {
    var words = new Label();
    words
        .textProperty()
        .bind(
            Bindings.when(model.onlyProblemsProperty())
                .then(Messages.text("checks.empty.noProblems"))
                .otherwise(Messages.text("checks.empty.none")));
    words.getStyleClass().add("empty");
    return words;
  }

  private Node detail() {
    var words = new Label();
    words.setWrapText(true);
    words.getStyleClass().add("detail");
    words
        .textProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(ChecksView::detailOf)
                .orElse(Messages.text("checks.detail.hint")));
    return new VBox(words, repairs);
  }

  private static String detailOf(Check check) {
    var words = check.explanation().isBlank() ? Messages.of(check.verdict()) : check.explanation();
    return check.subject() + ": " + figures(check).map(told -> told + " ").orElse("") + words;
  }

  /** Beside a page, the columns of the numbers may be out of sight. */
  private static Optional<String> figures(Check check) {
    return check
        .printed()
        .flatMap(printed ->
            check
                .recomputed()
                .map(recomputed ->
                    Messages.text(
                        "checks.detail.figures",
                        CheckColumns.figure(check.unit(), printed),
                        CheckColumns.figure(check.unit(), recomputed))));
  }

  private static String sentence(VerdictCounts counts) {
    if (counts.decided() == 0) {
      return Messages.text("checks.summary.nothingPrinted");
    }
    return Messages.text(
        counts.differing() == 0 ? "checks.summary.ties" : "checks.summary.differs",
        counts.decided(),
        counts.withinTolerance(),
        counts.differing(),
        counts.notPrinted(),
        counts.unsettled());
  }

  /** A row that draws a line above it where another verdict begins. */
  private final class CheckRow extends TableRow<Check> {
    @Override
    protected void updateItem(Check check, boolean empty) {
      super.updateItem(check, empty);
      pseudoClassStateChanged(BEGINS_GROUP, !empty && getIndex() > 0 && changesAt(getIndex()));
    }

    private boolean changesAt(int index) {
      return verdict(index) != verdict(index - 1);
    }

    private Verdict verdict(int index) {
      return table.getItems().get(index).verdict();
    }
  }
}
