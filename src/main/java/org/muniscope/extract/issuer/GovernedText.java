package org.muniscope.extract.issuer;

import java.util.List;
import org.muniscope.extract.table.Row;

/**
 * A holding's text: the lines that govern it, and its own.
 *
 * @param issuer the words of the lines that govern it
 * @param marks beside the lines that govern it
 */
public record GovernedText(String issuer, List<String> marks, List<Row> own) {
  /** All words. */
  String whole() {
    return (issuer + " " + Row.text(own)).strip();
  }
}
