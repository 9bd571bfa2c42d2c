package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The words of every window grow and shrink together. */
@ExtendWith(ApplicationExtension.class)
final class TextSizeTest {
  private final List<Double> followed = new ArrayList<>();
  private final List<TextSize> sizes = new ArrayList<>();

  @Start
  void start(Stage stage) {
    sizes.add(new TextSize());
    var words = new Label("words");
    TextSize.follow(words, followed::add);
    stage.setScene(new Scene(new StackPane(words)));
    stage.show();
  }

  /** What a test leaves large would make the windows of the next one large. */
  @Stop
  void stop() {
    sizes.forEach(size -> size.choose(TextSize.USUAL));
  }

  @Test
  void wordsOfAWindowFollow(FxRobot robot) {
    robot.interact(() -> sizes.getFirst().choose(150));
    var words = robot.lookup("words").queryAs(Label.class);
    robot.interact(words::applyCss);
    assertEquals(21, words.getFont().getSize());
    assertEquals(List.of(1.0, 1.5), followed);
  }

  @Test
  void wordsOfALaterWindowFollowToo(FxRobot robot) {
    var fonts = new ArrayList<Double>();
    robot.interact(() -> {
      var later = new Label("later");
      sizes.getFirst().choose(200);
      var dialog = new Stage();
      dialog.setScene(new Scene(new StackPane(later)));
      dialog.show();
      later.applyCss();
      fonts.add(later.getFont().getSize());
      dialog.hide();
    });
    assertEquals(List.of(28.0), fonts);
  }

  @Test
  void theRootTellsTheSizeForWhatIsMeasuredInPixels(FxRobot robot) {
    var root = robot.lookup("words").query().getScene().getRoot();
    robot.interact(() -> {
      sizes.getFirst().choose(150);
      sizes.getFirst().choose(200);
    });
    assertEquals(
        List.of("text-size-200"),
        root.getStyleClass().stream().filter(each -> each.startsWith("text-size")).toList());
  }

  @Test
  void stepsEndAtTheirEnds(FxRobot robot) {
    var size = sizes.getFirst();
    robot.interact(() -> {
      size.choose(1000);
      size.enlarge();
    });
    assertEquals(200, size.percent().get());
    robot.interact(() -> {
      size.choose(0);
      size.reduce();
    });
    assertEquals(80, size.percent().get());
    robot.interact(() -> {
      size.choose(TextSize.USUAL);
      size.enlarge();
    });
    assertEquals(110, size.percent().get());
  }

  @Test
  void aNewRootOfADialogFollowsToo(FxRobot robot) {
    var dialogs = new ArrayList<Stage>();
    var second = new Label("second step");
    robot.interact(() -> {
      sizes.getFirst().choose(200);
      var dialog = new Stage();
      dialog.initOwner(robot.window(0));
      dialog.setScene(new Scene(new StackPane(new Label("first step"))));
      dialog.show();
      dialog.getScene().setRoot(new StackPane(second));
      second.applyCss();
      dialogs.add(dialog);
    });
    assertEquals(28, second.getFont().getSize());
    robot.interact(dialogs.getFirst()::hide);
  }
}
