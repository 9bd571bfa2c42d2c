package org.muniscope.ui.importer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.ui.kit.Messages;

/** Where a file comes from: dropped, chosen, opened before, or the sample. */
final class ChoosePane extends VBox {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
  private static final int RECENT = 5;

  private final ImportOffers offers;
  private final Consumer<Path> onFile;

  ChoosePane(ImportOffers offers, Consumer<Path> onFile) {
    this.offers = offers;
    this.onFile = onFile;
    getStyleClass().add("choose");
    var zone = dropZone();
    VBox.setVgrow(zone, Priority.ALWAYS);
    getChildren().add(zone);
    if (!offers.recent().isEmpty()) {
      getChildren().add(recent());
    }
    offers.sample().map(this::sample).ifPresent(getChildren()::add);
  }

  private Node dropZone() {
    var title = new Label(Messages.text("import.choose.drop"));
    title.getStyleClass().add("title-3");
    var or = new Label(Messages.text("import.choose.or"));
    or.getStyleClass().add("muted");
    var choose = new Button(Messages.text("import.choose.file"), new FontIcon(Feather.FOLDER));
    choose.setId("import-choose-file");
    choose.getStyleClass().add("accent");
    // Once it stands in the wizard, which would rather begin with the button that ends it.
    choose
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            Platform.runLater(choose::requestFocus);
          }
        });
    choose.setOnAction(_ -> offers.dialogs().openFiling().ifPresent(onFile));
    var icon = new FontIcon(Feather.FILE_TEXT);
    icon.getStyleClass().add("large-icon");
    var zone = new VBox(icon, title, or, choose);
    zone.getStyleClass().add("drop-zone");
    zone.setOnDragOver(this::offered);
    zone.setOnDragEntered(
        drag -> zone.pseudoClassStateChanged(DROPPING, dropped(drag).isPresent()));
    zone.setOnDragExited(_ -> zone.pseudoClassStateChanged(DROPPING, false));
    zone.setOnDragDropped(this::dropOn);
    return zone;
  }

  private void offered(DragEvent drag) {
    if (dropped(drag).isPresent()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  private void dropOn(DragEvent drag) {
    var file = dropped(drag);
    drag.setDropCompleted(file.isPresent());
    drag.consume();
    file.ifPresent(onFile);
  }

  private static Optional<Path> dropped(DragEvent drag) {
    return drag.getDragboard().hasFiles()
        ? drag.getDragboard().getFiles().stream().findFirst().map(file -> file.toPath())
        : Optional.empty();
  }

  private Node recent() {
    var head = new Label(Messages.text("import.choose.recent"));
    head.getStyleClass().add("text-bold");
    var box = new VBox(head);
    box.getStyleClass().add("recent");
    offers.recent().stream().limit(RECENT).map(this::recentFile).forEach(box.getChildren()::add);
    return box;
  }

  private Node recentFile(Path file) {
    var link = new Hyperlink(String.valueOf(file.getFileName()), new FontIcon(Feather.FILE));
    link.setTooltip(new Tooltip(file.toString()));
    link.setOnAction(_ -> onFile.accept(file));
    return link;
  }

  private Node sample(Path file) {
    var link =
        new Hyperlink(Messages.text("import.choose.sample"), new FontIcon(Feather.BOOK_OPEN));
    link.setId("import-sample");
    link.setOnAction(_ -> onFile.accept(file));
    return link;
  }
}
