package org.muniscope.ui;

import java.nio.file.Path;
import org.muniscope.app.RecentFiling;

/** What a person can ask of the whole window, from a menu, a key or a button. */
interface Commands {
  /** Asks for a filing and opens it. */
  void open();

  /** Opens a file after a review. */
  void open(Path file);

  /** Opens the filing that comes with the program. */
  void openSample();

  /** Opens a filing of before: without a review when it has not changed. */
  void openAgain(RecentFiling filing);

  /** Keeps a filing of before at hand, or not any more. */
  void pin(RecentFiling filing, boolean pinned);

  /** Forgets the filings of before that are not pinned. */
  void forgetRecent();

  /** Closes the filing and shows the first screen. */
  void close();

  /** Writes the table as it is shown to a file. */
  void exportTable();

  /** Writes the overview as a PDF of one page. */
  void saveOverview();

  /** Prints the overview on one page. */
  void printOverview();

  /** Asks for a filing to compare the open one with. */
  void compare();

  /** Puts the cursor where words to look for are typed. */
  void find();

  /** Shows the keys that can be used. */
  void showShortcuts();

  /** Shows name, version and licences. */
  void showAbout();

  /** Ends the program. */
  void quit();
}
