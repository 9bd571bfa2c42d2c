package org.muniscope.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a PDF be dropped anywhere on a node. */
final class DropTarget {
  private DropTarget() {}

  /**
   * Accepts PDFs on a node.
   *
   * @param node where they may be dropped
   * @param hint shown while one hovers
   * @param open hears the file
   */
  static void install(Node node, Node hint, Consumer<Path> open) {
    hint.setVisible(false);
    hint.setMouseTransparent(true);
    node.setOnDragOver(drag -> {
      if (pdf(drag).isPresent()) {
        drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        hint.setVisible(true);
      }
      drag.consume();
    });
    node.setOnDragExited(_ -> hint.setVisible(false));
    node.setOnDragDropped(drag -> {
      hint.setVisible(false);
      var file = pdf(drag);
      drag.setDropCompleted(file.isPresent());
      drag.consume();
      file.ifPresent(open);
    });
  }

  private static Optional<Path> pdf(DragEvent drag) {
    return drag.getDragboard().hasFiles()
        ? drag.getDragboard().getFiles().stream()
            .map(File::toPath)
            .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
            .findFirst()
        : Optional.empty();
  }
}
