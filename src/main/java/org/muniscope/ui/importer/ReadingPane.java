package org.muniscope.ui.importer;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.muniscope.ui.kit.Messages;

/** How far the reading is. */
final class ReadingPane extends VBox {
  private final Label title = new Label();
  private final Label pages = new Label();
  private final Label rows = new Label();
  private final ProgressBar bar = new ProgressBar();

  ReadingPane(ObservableValue<ImportStep> step) {
    getStyleClass().add("message-page");
    title.getStyleClass().add("title-3");
    title.setWrapText(true);
    title.setTextAlignment(TextAlignment.CENTER);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("import.reading.progress"));
    // else the keys would be on Cancel, and Enter would end what it was pressed to begin
    bar.setFocusTraversable(true);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            Platform.runLater(bar::requestFocus);
          }
        });
    pages.setId("import-pages");
    rows.setId("import-rows");
    var calm = new Label(Messages.text("import.reading.calm"));
    calm.getStyleClass().add("muted");
    getChildren().addAll(title, bar, pages, rows, calm);
    // The page is gone with its wizard, and the model with both.
    step.subscribe(now -> {
      if (now instanceof ImportStep.Reading reading) {
        show(reading);
      }
    });
  }

  private void show(ImportStep.Reading reading) {
    var name = Objects.requireNonNullElse(reading.file().getFileName(), reading.file());
    title.setText(Messages.text("import.reading.title", name));
    bar.setProgress(reading.fraction());
    pages.setText(pages(reading));
    rows.setText(Messages.text("import.reading.rows", reading.rows()));
  }

  private static String pages(ImportStep.Reading reading) {
    if (reading.pages() == 0) {
      return Messages.text("import.reading.opening");
    }
    return reading.page() < reading.pages()
        ? Messages.text("import.reading.page", reading.page(), reading.pages())
        : Messages.text("import.reading.adding", reading.pages());
  }
}
