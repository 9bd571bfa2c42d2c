package org.muniscope.ui.cuts;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.muniscope.analysis.Breakdown;
import org.muniscope.model.Jurisdiction;

/** The square of one state: stronger for a larger share; a click leads to its bonds. */
final class Tile extends VBox {
  private static final double ROUND = 8;

  private final Rectangle square = new Rectangle();
  private final Text code;
  private final Text figure = new Text();
  private final double strength;
  private final Runnable open;
  private final boolean held;

  /**
   * A tile.
   *
   * @param group the state's bonds; empty where there are none
   * @param strength share of the largest share, from 0 to 1
   */
  Tile(
      Jurisdiction state,
      Breakdown breakdown,
      Optional<Breakdown.Group> group,
      double strength,
      Openings openings) {
    held = group.isPresent();
    open = () -> group.ifPresent(openings::open);
    setAlignment(Pos.CENTER);
    getStyleClass().add("tile");
    this.strength = strength;
    code = new Text(state.code());
    code.getStyleClass().add("tile-code");
    square.setManaged(false);
    square.setArcWidth(ROUND);
    square.setArcHeight(ROUND);
    getChildren().addAll(square, code);
    group.ifPresentOrElse(
        some -> fill(breakdown, some, openings),
        () -> {
          code.getStyleClass().add("chart-tick");
          square.getStyleClass().add("tile-empty");
          Tooltip.install(this, new Tooltip(state.title()));
        });
  }

  /** Takes the colour of its share. */
  void shade(Shade shade) {
    if (held) {
      square.setFill(shade.of(strength));
      code.setFill(Shade.ink(shade.of(strength)));
      figure.setFill(Shade.ink(shade.of(strength)));
    }
  }

  private void fill(Breakdown breakdown, Breakdown.Group group, Openings openings) {
    figure.setText(CutWords.percent(group).replace("%", ""));
    figure.getStyleClass().add("tile-figure");
    getChildren().add(figure);
    getStyleClass().add("chart-mark");
    PartButton.make(this, CutWords.spoken(breakdown, group), open);
    openings.offer(this, group.criterion(), false);
  }

  /** Whether the fund has bonds there. */
  boolean isHeld() {
    return held;
  }

  @Override
  protected void layoutChildren() {
    square.setWidth(getWidth());
    square.setHeight(getHeight());
    super.layoutChildren();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
