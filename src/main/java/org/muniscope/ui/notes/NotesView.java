package org.muniscope.ui.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.muniscope.analysis.Criterion;
import org.muniscope.analysis.Facet;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Heading;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.StyleSheet;

/**
 * What the notes say of the bonds, in the filing's own sentences; choosing one narrows all views.
 */
public final class NotesView extends VBox {
  private final NotesModel model;
  private final Label summary = new Label();
  private final VBox list = new VBox();
  private final Map<Criterion, FacetRow> rows = new HashMap<>();
  private List<Criterion> listed = List.of();

  /**
   * Shows a model.
   *
   * @param showHoldings leads to the table of the bonds that are left
   */
  public NotesView(NotesModel model, Runnable showHoldings) {
    this.model = model;
    getStyleClass().add("notes-view");
    getStylesheets().add(StyleSheet.beside(NotesView.class, "notes.css"));
    var hint = new Label(Messages.text("notes.head.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.getStyleClass().add("notes-hint");
    list.getStyleClass().add("notes-list");
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("notes-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(heading(showHoldings), hint, scroll);
    model.facets().subscribe(this::show);
  }

  private Heading heading(Runnable showHoldings) {
    var title = new Label(Messages.text("notes.head.title"));
    title.getStyleClass().add("notes-title");
    summary.getStyleClass().add("notes-hint");
    summary.setWrapText(true);
    var words = new VBox(title, summary);
    return new Heading(
        words,
        Heading.tool("notes-show", Messages.text("notes.head.show"), Feather.LIST, showHoldings));
  }

  /** Rows stay while the same facets are listed, so that the one with the focus keeps it. */
  private void show(List<Facet> facets) {
    var criteria = facets.stream().map(Facet::criterion).toList();
    if (!criteria.equals(listed) || list.getChildren().isEmpty()) {
      listed = criteria;
      fill(facets);
    }
    for (var facet : facets) {
      Objects.requireNonNull(rows.get(facet.criterion()))
          .show(facet, model.isChosen(facet.criterion()));
    }
    var shown = model.shown();
    summary.setText(
        Messages.text(
            "notes.summary",
            shown.count(),
            model.size(),
            Figures.money(shown.principal()),
            Figures.money(shown.value())));
  }

  private void fill(List<Facet> facets) {
    rows.clear();
    list.getChildren().clear();
    for (var kind : Facet.Kind.values()) {
      var some = facets.stream().filter(facet -> facet.kind() == kind).toList();
      if (!some.isEmpty()) {
        list.getChildren().add(heads(title(kind)));
        some.forEach(this::add);
      }
    }
    if (facets.isEmpty()) {
      list.getChildren().add(new Label(Messages.text("notes.empty.text")));
    }
  }

  private void add(Facet facet) {
    var row = new FacetRow(facet, () -> model.toggle(facet.criterion()));
    rows.put(facet.criterion(), row);
    list.getChildren().add(row);
  }

  private static String title(Facet.Kind kind) {
    return switch (kind) {
      case TRAIT -> Messages.text("notes.kind.traits");
      case MARK -> Messages.text("notes.kind.marks");
      case SUPPORTER -> Messages.text("notes.kind.supporters");
    };
  }

  private static Node heads(String title) {
    var name = new Label(title);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var heads =
        new HBox(
            name,
            head(Messages.text("notes.column.bonds"), "notes-bonds"),
            head(Messages.text("notes.column.principal"), "notes-money"),
            head(Messages.text("notes.column.value"), "notes-money"));
    heads.getStyleClass().add("notes-heads");
    return heads;
  }

  private static Label head(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().addAll("notes-figure", style);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }
}
