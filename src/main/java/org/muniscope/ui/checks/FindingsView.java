package org.muniscope.ui.checks;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.muniscope.model.Finding;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Decisions;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.StyleSheet;

/** What was not understood or was assumed, as a list to work through page by page. */
public final class FindingsView extends BorderPane {
  private final FindingsModel model;
  private final Consumer<Source> onPage;
  private final Decisions decisions;
  private final ListView<Finding> list = new ListView<>();
  private Optional<Finding> chosen = Optional.empty();
  private boolean again;

  /** A view of findings to be looked at, none of which can be resolved. */
  public FindingsView(FindingsModel model, Consumer<Source> onPage) {
    this(model, onPage, Decisions.NONE);
  }

  /**
   * A view of findings.
   *
   * @param model what it shows
   * @param onPage hears of the place of a finding that was selected
   * @param decisions hears of findings that are resolved
   */
  public FindingsView(FindingsModel model, Consumer<Source> onPage, Decisions decisions) {
    this.model = model;
    this.onPage = onPage;
    this.decisions = decisions;
    getStyleClass().add("findings");
    getStylesheets().add(StyleSheet.beside(FindingsView.class, "checks.css"));
    setTop(head());
    setCenter(list());
  }

  /** Selects a finding and brings it into view. */
  public void lead(Finding finding) {
    list.getSelectionModel().clearAndSelect(list.getItems().indexOf(finding));
    list.scrollTo(finding);
    list.requestFocus();
  }

  private Node head() {
    var title = new Label(Messages.text("findings.head.title"));
    title.getStyleClass().add("title-2");
    var summary = new Label();
    summary.setId("findings-summary");
    summary.setWrapText(true);
    summary
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::sentence,
                model.problemsProperty(),
                model.notesProperty(),
                model.resolvedProperty()));
    var only = new CheckBox(Messages.text("findings.head.onlyProblems"));
    only.setId("findings-only-problems");
    only.selectedProperty().bindBidirectional(model.onlyProblemsProperty());
    only.setMinWidth(Region.USE_PREF_SIZE);
    var open = new CheckBox(Messages.text("findings.head.onlyOpen"));
    open.setId("findings-only-open");
    open.selectedProperty().bindBidirectional(model.onlyOpenProperty());
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setVisible(!decisions.equals(Decisions.NONE));
    open.setManaged(open.isVisible());
    var texts = new VBox(title, summary);
    texts.getStyleClass().add("head-texts");
    var nothing =
        model
            .problemsProperty()
            .add(model.notesProperty())
            .add(model.resolvedProperty())
            .isEqualTo(0);
    only.disableProperty().bind(nothing.and(only.selectedProperty().not()));
    open.disableProperty().bind(nothing.and(open.selectedProperty().not()));
    var head = new Heading(texts, open, only);
    head.getStyleClass().add("head");
    return head;
  }

  private Node list() {
    list.setId("findings-list");
    list.setAccessibleText(Messages.text("findings.head.title"));
    list.setItems(model.shown());
    list.setCellFactory(_ -> new FindingCell(model, decisions));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setPlaceholder(placeholder());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(finding -> selected(Optional.ofNullable(finding)));
    model.shown().addListener((ListChangeListener<Finding>) _ -> selectAgain());
    return list;
  }

  private void selected(Optional<Finding> finding) {
    if (!again) {
      finding.ifPresent(each -> chosen = Optional.of(each));
      finding.map(Finding::source).ifPresent(onPage);
    }
  }

  /** After a decision the same finding is looked at, or the one that took its place. */
  private void selectAgain() {
    again = true;
    chosen
        .map(each -> model.shown().indexOf(each))
        .filter(at -> at >= 0)
        .ifPresent(at -> list.getSelectionModel().clearAndSelect(at));
    again = false;
  }

  private void pressed(KeyEvent key) {
    var finding = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    if (key.getCode() == KeyCode.SPACE && finding.isPresent()) {
      decisions.resolve(finding.get(), !model.isResolved(finding.get()));
      key.consume();
    }
  }

  private Node placeholder() {
    var words = new Label();
    words
        .textProperty()
        .bind(
            Bindings.when(model.onlyProblemsProperty())
                .then(Messages.text("findings.empty.noProblems"))
                .otherwise(
                    Bindings.when(model.onlyOpenProperty())
                        .then(Messages.text("findings.empty.noneOpen"))
                        .otherwise(Messages.text("findings.empty.none"))));
    words.setWrapText(true);
    words.getStyleClass().add("empty");
    return words;
  }

  private String sentence() {
    var resolved = model.resolvedProperty().get();
    var open =
        Messages.text(
            "findings.head.summary", model.problemsProperty().get(), model.notesProperty().get());
    return resolved == 0 ? open : open + Messages.text("findings.head.resolved", resolved);
  }
}
