package org.muniscope.ui.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.muniscope.analysis.statements.Twins;
import org.muniscope.ui.kit.Messages;

/** What the chosen figure sums, and where the filing prints it again, each a link. */
final class FigurePanel extends VBox {
  private final Label sum = new Label();
  private final Label again = new Label(Messages.text("statements.twins.title"));
  private final FlowPane links = new FlowPane();
  private final Consumer<Twins.Figure> onTwin;

  /**
   * A panel without a figure.
   *
   * @param onTwin hears which of the other places was chosen
   */
  FigurePanel(Consumer<Twins.Figure> onTwin) {
    this.onTwin = onTwin;
    setId("statements-figure");
    getStyleClass().add("figure-panel");
    sum.setWrapText(true);
    links.setAccessibleText(Messages.text("statements.twins.title"));
    links.getStyleClass().add("twins");
    getChildren().setAll(sum, again, links);
    show(Optional.empty(), List.of());
  }

  /** Shows what is known of a figure. */
  void show(Optional<String> words, List<Twins.Figure> twins) {
    sum.setText(words.orElse(""));
    shown(sum, words.isPresent());
    links.getChildren().setAll(twins.stream().map(this::link).toList());
    shown(again, !twins.isEmpty());
    shown(links, !twins.isEmpty());
    shown(this, words.isPresent() || !twins.isEmpty());
  }

  private Hyperlink link(Twins.Figure twin) {
    var link =
        new Hyperlink(
            Messages.text(
                "statements.twins.link",
                twin.label().isBlank() ? twin.printed() : SumWords.brief(twin.label()),
                SumWords.brief(twin.where()),
                twin.source().page()));
    link.setOnAction(_ -> onTwin.accept(twin));
    return link;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
