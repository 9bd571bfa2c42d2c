package org.muniscope.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Notices;

/** Sentences in the lower right corner of the window, which go away by themselves. */
public final class Toasts extends VBox implements Notices {
  private static final Duration READING = Duration.seconds(8);

  /** What ends sooner needs no words. */
  private static final Duration MOMENT = Duration.millis(300);

  private final Consumer<Path> reveal;

  /**
   * No sentence yet.
   *
   * @param reveal opens a folder in the file manager
   */
  public Toasts(Consumer<Path> reveal) {
    this.reveal = reveal;
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
  }

  @Override
  public void say(String sentence) {
    show(new Notification(sentence, new FontIcon("fth-info")), Styles.ACCENT);
  }

  @Override
  public void written(Path file) {
    var toast =
        new Notification(
            Messages.text("window.toast.written", file), new FontIcon("fth-check-circle"));
    var folder = new Button(Messages.text("window.toast.folder"));
    folder.setOnAction(_ -> {
      reveal.accept(file.toAbsolutePath().getParent());
      getChildren().remove(toast);
    });
    toast.setPrimaryActions(folder);
    show(toast, Styles.SUCCESS);
  }

  @Override
  public void warn(String sentence) {
    show(new Notification(sentence, new FontIcon("fth-alert-triangle")), Styles.DANGER);
  }

  @Override
  public Runnable writing(Path file, Runnable stop) {
    var circle = new ProgressIndicator();
    circle.setPrefSize(20, 20);
    var toast = new Notification(Messages.text("window.toast.writing", file.getFileName()), circle);
    var button = new Button(Messages.text("window.toast.stop"));
    button.setOnAction(_ -> stop.run());
    toast.setPrimaryActions(button);
    toast.getStyleClass().addAll(Styles.ELEVATED_1, Styles.ACCENT);
    toast.setMaxHeight(Region.USE_PREF_SIZE);
    var pause = new PauseTransition(MOMENT);
    pause.setOnFinished(_ -> getChildren().add(toast));
    pause.play();
    return () -> {
      pause.stop();
      getChildren().remove(toast);
    };
  }

  private void show(Notification toast, String style) {
    toast.getStyleClass().addAll(Styles.ELEVATED_1, style);
    toast.setMaxHeight(Region.USE_PREF_SIZE);
    toast.setOnClose(_ -> getChildren().remove(toast));
    getChildren().add(toast);
    var pause = new PauseTransition(READING);
    pause.setOnFinished(_ -> {
      if (toast.isHover()) {
        pause.playFromStart();
      } else {
        getChildren().remove(toast);
      }
    });
    pause.play();
  }
}
