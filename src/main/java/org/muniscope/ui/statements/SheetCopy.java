package org.muniscope.ui.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.muniscope.ui.kit.Copying;
import org.muniscope.ui.kit.Messages;

/** Takes a table of the filing to other programs: by the usual keys, or from its menu. */
final class SheetCopy {
  private SheetCopy() {}

  /** Lets a person copy what a table shows. */
  static void offer(SheetTable table) {
    var item = new MenuItem(Messages.text("statements.menu.copy"));
    item.setAccelerator(Copying.KEYS);
    item.setOnAction(_ -> copy(table));
    table.setContextMenu(new ContextMenu(item));
    table.setOnKeyPressed(event -> {
      if (Copying.KEYS.match(event)) {
        copy(table);
        event.consume();
      }
    });
  }

  private static void copy(SheetTable table) {
    table.shown().map(SheetCopy::text).ifPresent(Copying::put);
  }

  /** Title and page, heads, and a line for each line; cells are parted by tabs. */
  static String text(Sheet sheet) {
    var lines = new ArrayList<String>();
    lines.add(sheet.title() + "\t" + Messages.text("statements.sheet.page", sheet.page()));
    if (sheet.columns().stream().anyMatch(head -> !head.isBlank())) {
      lines.add("\t" + String.join("\t", sheet.columns()));
    }
    sheet.lines().forEach(line -> lines.add(text(line, sheet.columns().size())));
    return String.join("\n", lines);
  }

  private static String text(Sheet.Line line, int columns) {
    var cells = new ArrayList<>(List.of(line.label().text()));
    IntStream.range(0, Math.max(columns, line.cells().size()))
        .forEach(at -> cells.add(line.cell(at).text()));
    return String.join("\t", cells).stripTrailing();
  }
}
