package org.muniscope.ui.holdings;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.stage.Stage;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.Settings;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.FileDialogs;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Notices;
import org.testfx.api.FxRobot;

/** The table of thirty bonds in a window, and what a test sees of it. */
final class ShownHoldings {
  private final Path folder;
  private final ObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private final List<Source> places = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Settings settings;
  private final HoldingsModel model =
      new HoldingsModel(
          new SimpleObjectProperty<>(Optional.of(Filings.thirtyBonds())),
          filter,
          Jobs.on(Runnable::run, Runnable::run).lane());
  private Optional<HoldingsView> view = Optional.empty();

  /** What is exported and remembered is written into the folder. */
  ShownHoldings(Path folder) {
    this.folder = folder;
    settings = new Settings(folder.resolve("settings"));
  }

  void show(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var export =
        new TableExport(
            new OneFile(),
            new Heard(),
            Jobs.on(Runnable::run, Runnable::run).lane(),
            () -> "holdings",
            () -> Optional.of(Filings.thirtyBonds().report()));
    var made = new HoldingsView(model, export, settings, places::add);
    view = Optional.of(made);
    stage.setScene(new Scene(made, 1200, 620));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  HoldingsView view() {
    return view.orElseThrow();
  }

  HoldingsModel model() {
    return model;
  }

  ObjectProperty<HoldingFilter> filter() {
    return filter;
  }

  Settings settings() {
    return settings;
  }

  /** Places on pages that were asked for. */
  List<Source> places() {
    return places;
  }

  /** Sentences, in the order in which the person got them. */
  List<String> told() {
    return told;
  }

  @SuppressWarnings("unchecked")
  static TableView<HoldingRow> table(FxRobot robot) {
    return robot.lookup("#holdings").queryAs(TableView.class);
  }

  static TableColumnHeader head(FxRobot robot, String id) {
    Set<TableColumnHeader> heads =
        robot.lookup(".column-header").<TableColumnHeader>queryAllAs(TableColumnHeader.class);
    return heads.stream()
        .filter(each -> each.getTableColumn() != null)
        .filter(each -> id.equals(each.getTableColumn().getId()))
        .findFirst()
        .orElseThrow();
  }

  static String firstCell(FxRobot robot, String id) {
    var table = table(robot);
    var row = table.getItems().getFirst();
    return ((HoldingsTable) table)
        .shownColumns().stream()
            .filter(column -> column.id().equals(id))
            .findFirst()
            .orElseThrow()
            .shown(row);
  }

  static CheckMenuItem item(FxRobot robot, String id) {
    return robot.lookup("#columns").queryAs(MenuButton.class).getItems().stream()
        .filter(each -> ("column-" + id).equals(each.getId()))
        .map(CheckMenuItem.class::cast)
        .peek(each -> each.setSelected(!each.isSelected()))
        .findFirst()
        .orElseThrow();
  }

  static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  /** Always names the same file. */
  private final class OneFile implements FileDialogs {
    @Override
    public Optional<Path> openFiling() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String suggestion) {
      return Optional.of(folder.resolve(suggestion));
    }
  }

  /** Writes down what is said. */
  private final class Heard implements Notices {
    @Override
    public void say(String sentence) {
      told.add(sentence);
    }

    @Override
    public void written(Path file) {
      told.add("written " + file);
    }

    @Override
    public void warn(String sentence) {
      told.add("warned " + sentence);
    }
  }
}
