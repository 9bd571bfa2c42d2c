package org.muniscope.ui.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Portfolio;
import org.muniscope.analysis.Redemption;
import org.muniscope.analysis.Rung;
import org.muniscope.model.Holding;
import org.muniscope.ui.kit.Messages;

/** The chart under its legend; in the window and on pictures alike. */
final class LadderPane extends BorderPane {
  private static final double SWATCH = 12;

  private final FlowPane legend = new FlowPane();
  private final LadderChart chart;
  private final Label nothing = new Label(Messages.text("ladder.noBond"));

  LadderPane(Consumer<MaturityLadder.Bar> open) {
    chart = new LadderChart(open);
    legend.getStyleClass().add("ladder-legend");
    setTop(legend);
  }

  /** Shows the ladder of some holdings of a portfolio. */
  void show(MaturityLadder ladder, Measure measure, Portfolio portfolio, List<Holding> shown) {
    var used =
        ladder.bars().stream()
            .filter(bar -> !(bar.rung() instanceof Rung.NotTold))
            .flatMap(bar -> bar.sections().keySet().stream())
            .toList();
    legend
        .getChildren()
        .setAll(
            Arrays.stream(Redemption.values()).filter(used::contains).map(this::entry).toList());
    chart.show(ladder, measure, AverageMark.of(portfolio, shown));
    setCenter(ladder.bars().isEmpty() ? nothing : chart);
  }

  private Label entry(Redemption redemption) {
    var swatch = new Rectangle(SWATCH, SWATCH, LadderColors.of(redemption));
    swatch.setArcWidth(4);
    swatch.setArcHeight(4);
    var entry = new Label(LadderWords.legend(redemption), swatch);
    entry.setMinWidth(USE_PREF_SIZE);
    return entry;
  }
}
