package org.muniscope.ui.cuts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.muniscope.analysis.Breakdown;
import org.muniscope.analysis.Part;
import org.muniscope.model.Jurisdiction;
import org.muniscope.ui.kit.Messages;

/** One square for each state, district and territory, roughly where it lies. */
final class TileMap extends Region {
  private static final double GAP = 4;
  private static final double FOOT = 44;
  private static final double LARGEST = 84;

  private final Openings openings;
  private final Map<Jurisdiction, TilePlaces.Place> places = TilePlaces.all();
  private final Map<Jurisdiction, Tile> tiles = new EnumMap<>(Jurisdiction.class);
  private final Label foot = new Label();

  TileMap(Openings openings) {
    this.openings = openings;
    getStyleClass().add("tile-map");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(330, 300);
    foot.getStyleClass().add("chart-summary");
    foot.setWrapText(true);
    // the words below the map tell whether the look is light or dark, and when it changes
    foot.textFillProperty().subscribe(_ -> shade());
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  /** Shows a breakdown by state. */
  void show(Breakdown breakdown) {
    setAccessibleText(CutWords.summary(breakdown));
    var held = new EnumMap<Jurisdiction, Breakdown.Group>(Jurisdiction.class);
    var rest = Messages.text("cuts.map.shade");
    for (var group : breakdown.groups()) {
      if (group.part() instanceof Part.State(var state)) {
        held.put(state, group);
      } else {
        rest += " " + group.part().title() + ": " + CutWords.percent(group) + ".";
      }
    }
    var largest =
        held.values().stream().mapToLong(each -> each.tally().value().amount()).max().orElse(0);
    tiles.clear();
    for (var state : places.keySet()) {
      var group = Optional.ofNullable(held.get(state));
      var strength =
          group
              .map(each -> (double) each.tally().value().amount() / Math.max(1, largest))
              .orElse(0.0);
      tiles.put(state, new Tile(state, breakdown, group, Math.clamp(strength, 0, 1), openings));
    }
    foot.setText(rest);
    shade();
    getChildren().setAll(tiles.values());
    getChildren().add(foot);
    requestLayout();
  }

  private void shade() {
    var shade = Shade.below(foot.getTextFill());
    tiles.values().forEach(tile -> tile.shade(shade));
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 320;
  }

  @Override
  protected void layoutChildren() {
    var side =
        Math.floor(
            Math.min(
                LARGEST,
                Math.min(getWidth() / TilePlaces.COLUMNS, (getHeight() - FOOT) / TilePlaces.ROWS)));
    var left = (getWidth() - side * TilePlaces.COLUMNS) / 2;
    var top = (getHeight() - FOOT - side * TilePlaces.ROWS) / 2;
    tiles.forEach((state, tile) -> {
      var place = Optional.ofNullable(places.get(state)).orElseThrow();
      tile.resizeRelocate(
          left + place.column() * side, top + place.row() * side, side - GAP, side - GAP);
    });
    layoutInArea(foot, 0, getHeight() - FOOT, getWidth(), FOOT, 0, HPos.CENTER, VPos.CENTER);
  }

  /** The arrow keys lead to the nearest state with bonds in their direction. */
  private void walk(KeyEvent key) {
    var across = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
    var down = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
    if (across == 0 && down == 0) {
      return;
    }
    key.consume();
    tiles.entrySet().stream()
        .filter(each -> each.getValue().isFocused())
        .findFirst()
        .flatMap(each -> next(each.getKey(), across, down))
        .ifPresent(Tile::requestFocus);
  }

  private Optional<Tile> next(Jurisdiction from, int across, int down) {
    var here = Optional.ofNullable(places.get(from)).orElseThrow();
    return tiles.entrySet().stream()
        .filter(each -> each.getValue().isHeld())
        .filter(each -> ahead(here, place(each.getKey()), across, down) > 0)
        .min((a, b) ->
            Integer.compare(
                distance(here, place(a.getKey()), across, down),
                distance(here, place(b.getKey()), across, down)))
        .map(Map.Entry::getValue);
  }

  private TilePlaces.Place place(Jurisdiction state) {
    return Optional.ofNullable(places.get(state)).orElseThrow();
  }

  private static int ahead(TilePlaces.Place from, TilePlaces.Place to, int across, int down) {
    return (to.column() - from.column()) * across + (to.row() - from.row()) * down;
  }

  /** Straight ahead counts less than aside, so that a row is gone through before it is left. */
  private static int distance(TilePlaces.Place from, TilePlaces.Place to, int across, int down) {
    var aside =
        Math.abs((to.column() - from.column()) * down) + Math.abs((to.row() - from.row()) * across);
    return ahead(from, to, across, down) + 3 * aside;
  }
}
