package org.muniscope.ui.ladder;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.muniscope.analysis.MaturityLadder;
import org.muniscope.analysis.Measure;
import org.muniscope.analysis.Redemption;
import org.muniscope.ui.kit.MoneyScale;
import org.muniscope.ui.kit.Press;

/** One bar with its sections, over the whole height of the chart: the empty part answers too. */
final class LadderBar extends Region {
  private static final double WIDEST = 54;
  private static final double PART_OF_SLOT = 0.76;

  private final MaturityLadder.Bar bar;
  private final Runnable open;
  private final Map<Redemption, Rectangle> sections = new EnumMap<>(Redemption.class);

  LadderBar(MaturityLadder.Bar bar, Consumer<MaturityLadder.Bar> open) {
    this.bar = bar;
    this.open = () -> open.accept(bar);
    getStyleClass().add("ladder-bar");
    for (var redemption : Redemption.values()) {
      if (bar.sections().containsKey(redemption)) {
        var section = new Rectangle();
        section.setFill(LadderColors.of(bar.rung(), redemption));
        section.setMouseTransparent(true);
        sections.put(redemption, section);
        getChildren().add(section);
      }
    }
    setPickOnBounds(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(LadderWords.details(bar).replace("\n", ", "));
    Tooltip.install(this, new Tooltip(LadderWords.details(bar)));
    if (!bar.isGap()) {
      listen();
    }
  }

  private void listen() {
    getStyleClass().add("chart-mark");
    Press.on(this, open);
  }

  /** What it stands for. */
  MaturityLadder.Bar bar() {
    return bar;
  }

  /**
   * Draws the sections on each other at the height that this node has.
   *
   * @param slot room of the narrowest bar: all bars are as wide as that allows
   */
  void draw(Measure measure, MoneyScale scale, double slot) {
    var width = Math.max(1, Math.min(WIDEST, slot * PART_OF_SLOT));
    var floor = getHeight();
    for (var entry : sections.entrySet()) {
      var tally = bar.sections().get(entry.getKey());
      var height = tally == null ? 0 : getHeight() * scale.part(tally.amount(measure));
      var section = entry.getValue();
      section.setX((getWidth() - width) / 2);
      section.setWidth(width);
      section.setHeight(height);
      section.setY(floor - height);
      floor -= height;
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE && !bar.isGap()) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
