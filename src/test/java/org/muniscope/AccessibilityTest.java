package org.muniscope;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniscope.ui.Section;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program on its sample, as somebody walks through it who hears it or has no mouse. */
final class AccessibilityTest {
  private static final String HOME = "muniscope.home";
  private static final FxRobot ROBOT = new FxRobot();
  private static final List<Runnable> AFTERWARDS = new ArrayList<>();

  @TempDir private static Path home = Path.of("");

  @BeforeAll
  static void openTheSample() throws Exception {
    var before = Optional.ofNullable(System.getProperty(HOME));
    var handler = Thread.getDefaultUncaughtExceptionHandler();
    AFTERWARDS.add(() -> before.ifPresent(usual -> System.setProperty(HOME, usual)));
    AFTERWARDS.add(() -> Thread.setDefaultUncaughtExceptionHandler(handler));
    System.setProperty(HOME, home.toString());
    var stage = FxToolkit.registerPrimaryStage();
    var program = FxToolkit.setupApplication(App.class);
    AFTERWARDS.add(() -> ROBOT.interact(() -> close(program, stage)));
    ROBOT.interact(() -> widen(stage));
    assertEquals("", nameless(), "on the first screen");
    fire("#start-sample");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> has("#section-overview"));
  }

  @AfterAll
  static void leaveNothingBehind() {
    AFTERWARDS.reversed().forEach(Runnable::run);
    AFTERWARDS.clear();
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void everyControlOfAPageHasItsName(Section section) {
    turnTo(section);
    assertEquals("", nameless());
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void tabLeadsThroughAllOfAPageAndRound(Section section) {
    turnTo(section);
    var missed = shown(AccessibilityTest::isTabStop);
    missed.removeAll(TabStops.all());
    assertEquals("", told(missed));
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void whereTabStopsIsSeen(Section section) {
    turnTo(section);
    assertEquals("", told(TabStops.unseen()));
  }

  @Test
  void tabGoesFromTheHeadToTheSectionsToTheTableToThePage() {
    turnTo(Section.HOLDINGS);
    fire("#page-toggle");
    assertEquals("", nameless(), "with the page");
    var names = TabStops.all().stream().map(stop -> String.valueOf(stop.getId())).toList();
    fire("#page-toggle");
    var order =
        List.of("verdict", "section-holdings", "search", "columns", "holdings", "page-number");
    var begun = new ArrayList<>(names.subList(names.indexOf("verdict"), names.size()));
    begun.addAll(names.subList(0, names.indexOf("verdict")));
    begun.retainAll(order);
    assertEquals(order, begun);
  }

  @Test
  void arrowsLeadThroughTheSections() {
    turnTo(Section.OVERVIEW);
    ROBOT.interact(() -> ROBOT.lookup("#section-overview").query().requestFocus());
    ROBOT.type(KeyCode.DOWN);
    assertEquals("section-holdings", TabStops.focused().map(Node::getId).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BREAKDOWN", "LADDER", "OVERVIEW"})
  void aChartIsToldInASentenceWithItsLargestParts(Section section) {
    turnTo(section);
    var charts = shown(AccessibilityTest::isChart);
    assertFalse(charts.isEmpty());
    for (var chart : charts) {
      var words = chart.getAccessibleText();
      assertTrue(words.matches("(?s).*(\\d%|\\$\\d).*"), words);
    }
  }

  private static void turnTo(Section section) {
    fire("#section-" + section.name().toLowerCase(Locale.ROOT));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void fire(String button) {
    ROBOT.interact(() -> ROBOT.lookup(button).queryAs(ButtonBase.class).fire());
  }

  private static boolean has(String query) {
    return ROBOT.lookup(query).tryQuery().isPresent();
  }

  private static void widen(Stage stage) {
    stage.setWidth(1500);
    stage.setHeight(950);
  }

  private static void close(Application program, Stage stage) {
    try {
      stage.hide();
      program.stop();
    } catch (Exception fault) {
      throw new AssertionError(fault);
    }
  }

  private static String nameless() {
    return told(shown(node -> node.isFocusTraversable() && name(node).isBlank()));
  }

  private static String name(Node node) {
    var text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return text instanceof String words && node.getAccessibleRole() != null ? words : "";
  }

  /** Of toggles of which one is chosen, only that one is a stop; arrows lead to the others. */
  private static boolean isTabStop(Node node) {
    return node.isFocusTraversable()
        && (!(node instanceof ToggleButton toggle)
            || toggle.getToggleGroup() == null
            || toggle.isSelected());
  }

  private static boolean isChart(Node node) {
    return node instanceof Region && node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
  }

  private static List<Node> shown(Predicate<Node> wanted) {
    var root = ROBOT.listWindows().getFirst().getScene().getRoot();
    return new ArrayList<>(
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> under(root).filter(wanted).toList()));
  }

  private static Stream<Node> under(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.of();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::under))
        : Stream.of(node);
  }

  private static String told(Iterable<Node> nodes) {
    var all = new ArrayList<Node>();
    nodes.forEach(all::add);
    return all.stream().map(Node::toString).collect(joining("\n"));
  }
}
