package org.muniscope.ui.checks;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.muniscope.model.Finding;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Messages;

/** What was not understood or was assumed, as a list to work through page by page. */
public final class FindingsView extends BorderPane {
  private final FindingsModel model;
  private final Consumer<Source> onPage;

  /**
   * A view of findings.
   *
   * @param model what it shows
   * @param onPage hears of the place of a finding that was selected
   */
  public FindingsView(FindingsModel model, Consumer<Source> onPage) {
    this.model = model;
    this.onPage = onPage;
    getStyleClass().add("findings");
    getStylesheets()
        .add(Objects.requireNonNull(FindingsView.class.getResource("checks.css")).toExternalForm());
    setTop(head());
    setCenter(list());
  }

  private Node head() {
    var title = new Label(Messages.text("findings.head.title"));
    title.getStyleClass().add("title-2");
    var summary = new Label();
    summary.setId("findings-summary");
    summary
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::sentence, model.problemsProperty(), model.notesProperty()));
    var only = new CheckBox(Messages.text("findings.head.onlyProblems"));
    only.setId("findings-only-problems");
    only.selectedProperty().bindBidirectional(model.onlyProblemsProperty());
    only.setMinWidth(Region.USE_PREF_SIZE);
    var texts = new VBox(title, summary);
    texts.getStyleClass().add("head-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    var head = new HBox(texts, only);
    head.getStyleClass().add("head");
    return head;
  }

  private Node list() {
    var list = new ListView<Finding>();
    list.setId("findings-list");
    list.setAccessibleText(Messages.text("findings.head.title"));
    list.setItems(model.shown());
    list.setCellFactory(_ -> new FindingCell());
    list.setPlaceholder(placeholder());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(finding -> Optional.ofNullable(finding).map(Finding::source).ifPresent(onPage));
    return list;
  }

  private Node placeholder() {
    var words = new Label();
    words
        .textProperty()
        .bind(
            Bindings.when(model.onlyProblemsProperty())
                .then(Messages.text("findings.empty.noProblems"))
                .otherwise(Messages.text("findings.empty.none")));
    words.getStyleClass().add("empty");
    return words;
  }

  private String sentence() {
    return Messages.text(
        "findings.head.summary", model.problemsProperty().get(), model.notesProperty().get());
  }
}
