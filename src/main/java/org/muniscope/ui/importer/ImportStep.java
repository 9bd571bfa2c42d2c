package org.muniscope.ui.importer;

import java.nio.file.Path;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.UnreadableFiling;

/** Where an import stands; each step is a page of the wizard. */
public sealed interface ImportStep {
  /** Waits for a file. */
  record Choosing() implements ImportStep {}

  /**
   * Reads a file.
   *
   * @param file the PDF
   * @param page pages read so far
   * @param pages pages of the file; 0 until that is known
   * @param rows lines so far that look like a holding
   */
  record Reading(Path file, int page, int pages, int rows) implements ImportStep {
    /**
     * The part that is read, from 0 to 1; a negative number when nobody can tell: until the pages
     * are counted, and while the rows of all are put together.
     */
    public double fraction() {
      return page < pages ? (double) page / pages : -1;
    }
  }

  /**
   * Asks for the password.
   *
   * @param file the PDF
   * @param refused whether one was given and did not open the file
   */
  record Locked(Path file, boolean refused) implements ImportStep {}

  /**
   * Tells why there is nothing to add.
   *
   * @param file the PDF
   * @param reason kind of fault
   * @param sentence what happened and what to do
   */
  record Unreadable(Path file, UnreadableFiling.Reason reason, String sentence)
      implements ImportStep {}

  /** Tells that reading ended with a fault of the program's own. */
  record Failed(Path file) implements ImportStep {}

  /** Asks which of several funds is meant. */
  record SeveralFunds(ImportedFiling found) implements ImportStep {}

  /** Shows what would be added. */
  record Reviewing(ImportedFiling found) implements ImportStep {}

  /** The filing was added. */
  record Added() implements ImportStep {}

  /** The person gave up; nothing was added. */
  record Cancelled() implements ImportStep {}
}
