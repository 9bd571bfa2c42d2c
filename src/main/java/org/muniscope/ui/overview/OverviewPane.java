package org.muniscope.ui.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.muniscope.analysis.Told;
import org.muniscope.model.Dollars;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** One fund at a glance: in the window with links, on paper without. */
final class OverviewPane extends VBox {
  private static final double TILE = 178;
  private static final double PANEL = 400;
  private static final double GAP = 10;

  private final Overview overview;
  private final Figure figure;

  /**
   * The overview of a fund.
   *
   * @param links where figures lead; empty on paper
   */
  OverviewPane(Overview overview, Optional<Links> links) {
    this.overview = overview;
    figure = new Figure(links);
    getStyleClass().add("overview-pane");
    setSpacing(GAP);
    var panels =
        new Grid(
            PANEL,
            GAP,
            LeveragePanel.of(overview, figure),
            AveragesPanel.of(overview.averages(), figure),
            StatesPanel.of(overview, figure),
            ladder(links));
    setVgrow(panels, Priority.ALWAYS);
    getChildren().addAll(tiles(), panels, verdict());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private Grid tiles() {
    var facts = overview.facts();
    var holdings = overview.portfolio().holdings().size();
    return new Grid(
        TILE,
        GAP,
        tile("overview.tile.net", figure.told(facts.netAssets(), Figures::money), figure.plain("")),
        tile(
            "overview.tile.value",
            figure.told(facts.assetValue(), OverviewWords::price),
            figure.plain(Messages.text("overview.tile.share"))),
        tile(
            "overview.tile.price",
            figure.told(facts.marketPrice(), OverviewWords::price),
            premium()),
        tile(
            "overview.tile.holdings",
            figure.plain(Figures.count(holdings)),
            figure.plain(OverviewWords.spread(overview.breakdown()))),
        leverage());
  }

  private static Tile tile(String key, Labeled value, Labeled remark) {
    return new Tile(Messages.text(key), value, remark);
  }

  /** As printed, else as it follows from the two printed prices. */
  private Labeled premium() {
    var facts = overview.facts();
    var printed =
        facts
            .premium()
            .map(told -> figure.printed(OverviewWords.premium(told.value()), told.source()));
    return printed
        .or(() ->
            facts
                .computedPremium()
                .map(each ->
                    figure.computed(
                        OverviewWords.premium(each), Messages.text("overview.price.computed"))))
        .orElseGet(() -> figure.plain(""));
  }

  private Tile leverage() {
    var key = "overview.tile.leverage";
    var printed = overview.facts().leverage();
    if (printed.isPresent()) {
      return tile(
          key,
          figure.told(printed, Figures::percent),
          figure.plain(Messages.text("overview.tile.printed")));
    }
    var whole = overview.facts().totalAssets().map(Told::value).map(BigDecimal::longValue);
    var borrowed =
        overview
            .leverage()
            .flatMap(way -> whole.flatMap(all -> way.borrowedPercentOf(new Dollars(all))));
    return borrowed
        .map(percent ->
            tile(
                key,
                figure.computed(Figures.percent(percent), Messages.text("overview.tile.computed")),
                figure.plain(Messages.text("overview.tile.assets"))))
        .orElseGet(() -> tile(key, figure.absent(), figure.plain("")));
  }

  private Panel ladder(Optional<Links> links) {
    var small = new SmallLadder(overview.ladder(), links.filter(_ -> overview.alone()));
    return new Panel(
        Messages.text("overview.ladder.title"), small, OverviewWords.ladder(overview.ladder()));
  }

  private Node verdict() {
    var report = overview.report();
    var words = new Label(report.verdict());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    var parts = new ArrayList<Node>(List.of(words));
    if (figure.links().isPresent()) {
      var way =
          figure.leading(
              Messages.text("overview.verdict.checks"),
              Messages.text("overview.hint.checks"),
              all -> all.checks().run());
      parts.add(way);
    }
    var band = new HBox(parts.toArray(Node[]::new));
    band.getStyleClass()
        .addAll("overview-verdict", report.proven() ? "overview-good" : "overview-bad");
    return band;
  }
}
