package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.ImportedFiling;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** Which fund and date one is looking at, and whether its numbers tie. */
final class TitleBar extends HBox {
  private final Label fund = new Label();
  private final Label facts = new Label();
  private final Button verdict = new Button();

  /**
   * The head of the window.
   *
   * @param model the open filing
   * @param onVerdict leads to the checks
   */
  TitleBar(FilingModel model, Runnable onVerdict) {
    getStyleClass().add("title-bar");
    setAlignment(Pos.CENTER_LEFT);
    fund.getStyleClass().add(Styles.TITLE_3);
    facts.getStyleClass().add(Styles.TEXT_MUTED);
    verdict.setId("verdict");
    verdict.setOnAction(_ -> onVerdict.run());
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(fund, facts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, verdict);
    model.filing().subscribe(filing -> filing.ifPresent(each -> show(model, each)));
  }

  private void show(FilingModel model, ImportedFiling filing) {
    var portfolio = model.portfolio().get();
    fund.setText(portfolio.fund());
    facts.setText(
        Stream.of(
                filing.filing().header().form(),
                portfolio.asOf().map(Figures::longDate),
                Optional.of(Messages.text("window.title.holdings", portfolio.holdings().size())),
                Optional.of(String.valueOf(filing.file().getFileName())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("  ·  ")));
    show(Verdict.of(filing));
  }

  private void show(Verdict told) {
    verdict.setText(told.words());
    verdict.setGraphic(new FontIcon(told.isGood() ? "fth-check-circle" : "fth-alert-triangle"));
    verdict.getStyleClass().setAll("button", "verdict", told.isGood() ? "good" : "bad");
  }
}
