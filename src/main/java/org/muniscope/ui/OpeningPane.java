package org.muniscope.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** A card over the window while a filing is being read, or when it cannot be. */
final class OpeningPane extends StackPane {
  private final DeskModel desk;
  private final Runnable another;
  private final VBox card = new VBox();
  private final Label title = new Label();
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar();

  /**
   * Invisible until something is being opened.
   *
   * @param desk where it is opened
   * @param another asks for another file
   */
  OpeningPane(DeskModel desk, Runnable another) {
    this.desk = desk;
    this.another = another;
    getStyleClass().add("veil");
    card.getStyleClass().addAll("opening", Styles.ELEVATED_2);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    title.getStyleClass().add(Styles.TITLE_4);
    title.setWrapText(true);
    progress.getStyleClass().add(Styles.TEXT_MUTED);
    bar.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(card);
    desk.opening().subscribe(this::show);
  }

  private void show(OpeningModel.State state) {
    setVisible(!(state instanceof OpeningModel.State.Idle));
    switch (state) {
      case OpeningModel.State.Idle() -> card.getChildren().clear();
      case OpeningModel.State.Reading reading -> show(reading);
      case OpeningModel.State.Failed failed -> show(failed);
    }
  }

  private void show(OpeningModel.State.Reading reading) {
    title.setText(Messages.text("opening.card.reading", reading.file().getFileName()));
    // Nobody can tell how long the rows of all pages take to be put together.
    var known = reading.page() < reading.pages();
    bar.setProgress(known ? (double) reading.page() / reading.pages() : -1);
    progress.setText(words(reading));
    if (!card.getChildren().contains(bar)) {
      var cancel = new Button(Messages.text("opening.card.cancel"));
      cancel.setCancelButton(true);
      cancel.setOnAction(_ -> desk.cancelOpening());
      card.getChildren().setAll(title, bar, progress, buttons(List.of(cancel)));
    }
  }

  private static String words(OpeningModel.State.Reading reading) {
    if (reading.pages() == 0) {
      return Messages.text("opening.card.begin");
    }
    return reading.page() < reading.pages()
        ? Messages.text("opening.card.progress", reading.page(), reading.pages(), reading.rows())
        : Messages.text("opening.card.adding", reading.rows());
  }

  private void show(OpeningModel.State.Failed failed) {
    title.setText(Messages.text("opening.card.failed", failed.file().getFileName()));
    title.setGraphic(null);
    var sentence = new Label(failed.sentence(), new FontIcon("fth-alert-triangle"));
    sentence.getStyleClass().add("problem");
    sentence.setWrapText(true);
    var other = new Button(Messages.text("opening.card.another"));
    other.setDefaultButton(true);
    other.setOnAction(_ -> {
      desk.dismissFailure();
      another.run();
    });
    var close = new Button(Messages.text("opening.card.close"));
    close.setCancelButton(true);
    close.setOnAction(_ -> desk.dismissFailure());
    card.getChildren().setAll(title, sentence, buttons(List.of(close, other)));
  }

  private static Node buttons(List<Button> buttons) {
    var row = new HBox();
    row.getStyleClass().add("buttons");
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getChildren().addAll(buttons);
    return row;
  }
}
