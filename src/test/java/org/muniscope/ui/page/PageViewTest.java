package org.muniscope.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniscope.app.PageImage;
import org.muniscope.model.Box;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pages are turned, zoomed and clicked. */
@ExtendWith(ApplicationExtension.class)
final class PageViewTest {
  private static final Source LOW = new Source(2, new Box(72, 700, 400, 12));

  private final PageModel model = new PageModel(3);
  private final List<Source> clicked = new ArrayList<>();

  @Start
  void start(Stage stage) {
    new Theme();
    var jobs = Jobs.on(Runnable::run, Platform::runLater);
    PlaceListener listener = (page, x, y) -> clicked.add(new Source(page, new Box(x, y, 0, 0)));
    var view = new PageView(model, new WhitePages(), jobs, listener);
    stage.setScene(new Scene(new StackPane(view), 900, 600));
    stage.show();
  }

  @Test
  void pagesAreTurnedByButtonsKeysAndNumber(FxRobot robot) {
    assertTrue(robot.lookup("#page-previous").query().isDisabled());
    robot.clickOn("#page-next");
    assertEquals(2, model.page());
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals(3, model.page());
    assertTrue(robot.lookup("#page-next").query().isDisabled());
    robot.clickOn("#page-previous");
    assertEquals(2, model.page());
    var number = robot.lookup("#page-number").queryAs(TextField.class);
    robot.interact(() -> number.setText("1"));
    robot.clickOn("#page-number").type(KeyCode.ENTER);
    assertEquals(1, model.page());
  }

  @Test
  void aPlaceIsBoxedAndBroughtIntoView(FxRobot robot) {
    show(robot, LOW);
    var mark = robot.lookup("#page-mark").query();
    var view = robot.lookup(".page-stage").queryAs(ScrollPane.class);
    assertTrue(mark.isVisible());
    var inView = view.localToScene(view.getLayoutBounds());
    assertTrue(inView.contains(mark.localToScene(mark.getLayoutBounds())));
  }

  @Test
  void theBoxIsGoneOnTheNextPage(FxRobot robot) {
    show(robot, LOW);
    robot.interact(model::next);
    assertFalse(robot.lookup("#page-mark").query().isVisible());
  }

  @Test
  void aClickTellsThePlaceInPoints(FxRobot robot) {
    show(robot, LOW);
    Node mark = robot.lookup("#page-mark").query();
    robot.clickOn(mark);
    var place = clicked.getFirst();
    assertEquals(2, place.page());
    assertEquals(272, place.box().x(), 2);
    assertEquals(706, place.box().y(), 2);
  }

  @Test
  void besideANarrowPageEveryControlIsInSight(FxRobot robot) {
    var view = robot.lookup(".page-view").queryAs(Region.class);
    robot.interact(() -> view.setMaxWidth(320));
    WaitForAsyncUtils.waitForFxEvents();
    for (var id : List.of("#page-number", "#page-zoomIn", "#page-fitWidth", "#page-fitPage")) {
      var control = robot.lookup(id).query();
      assertTrue(
          view.localToScene(view.getLayoutBounds())
              .contains(control.localToScene(control.getLayoutBounds())),
          id);
    }
  }

  @Test
  void theWheelZoomsWhileControlIsHeld(FxRobot robot) {
    robot.interact(() -> model.zoomProperty().set(new Zoom.Factor(1)));
    robot.clickOn("#page-zoomIn");
    assertEquals(new Zoom.Factor(1.25), model.zoomProperty().get());
    robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
    assertEquals(new Zoom.Factor(1), model.zoomProperty().get());
    robot.clickOn("#page-fitPage");
    assertEquals(new Zoom.FitPage(), model.zoomProperty().get());
  }

  private void show(FxRobot robot, Source place) {
    robot.interact(() -> model.show(place));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Three blank letter pages. */
  private static final class WhitePages implements PageSource {
    @Override
    public int pages() {
      return 3;
    }

    @Override
    public PageImage render(int page, double scale) {
      var width = (int) Math.round(612 * scale);
      var height = (int) Math.round(792 * scale);
      var white = new int[width * height];
      Arrays.fill(white, 0xffffffff);
      return new PageImage(width, height, scale, white);
    }
  }
}
