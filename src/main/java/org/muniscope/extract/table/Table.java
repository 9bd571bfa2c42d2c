package org.muniscope.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.muniscope.extract.text.Line;
import org.muniscope.extract.text.Role;
import org.muniscope.extract.text.TableHead;

/**
 * A stretch of a schedule in one page column below one head.
 *
 * @param head its own, or the one of the page before
 * @param title the lines right above its own head
 * @param rows its lines, sorted into columns; words beside the head come first
 * @param notes the notes at the foot of the page, below those
 */
public record Table(TableHead head, List<Line> title, List<Row> rows, List<Line> notes) {
  /** {@code Shares/Par}: a table of both. */
  private static final Pattern AMOUNT = Pattern.compile("\\b(?:par|principal|face|amount)\\b");

  public Table {
    title = List.copyOf(title);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** Whether it counts shares, not principal: a table of stocks or funds. */
  public boolean shares() {
    return head.text(Role.PRINCIPAL).contains("share")
        && !AMOUNT.matcher(head.text(Role.PRINCIPAL)).find();
  }
}
