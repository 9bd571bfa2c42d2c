package org.muniscope.pdf;

/** Counts what a page draws, so that no file takes more memory or time than a report needs. */
final class Budget {
  /** More than any printed page holds. */
  private static final int MOST_GLYPHS = 50_000;

  private static final int MOST_WORDS = 10_000;

  /** As for glyphs, but for whatever is drawn; forms that draw forms multiply. */
  private static final int MOST_OPERATORS = 1_000_000;

  /** Opening a form costs as much as so many operators of its content. */
  private static final int FORM = 20;

  /** And on all pages of a file. */
  private static final long MOST_IN_FILE = 20_000_000;

  /** Says that enough was read of a page. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough of this page was read", null, false, false);
    }
  }

  private int glyphs;
  private int operators;
  private long operatorsInFile;

  /** A page begins. */
  void reset() {
    glyphs = 0;
    operators = 0;
  }

  /** Glyphs of the page so far. */
  int glyphs() {
    return glyphs;
  }

  /**
   * Counts one more glyph.
   *
   * @throws Enough where the page has too many
   */
  void glyph() {
    check(++glyphs <= MOST_GLYPHS);
  }

  /**
   * Counts one more operator.
   *
   * @throws Enough where the page or the file has too many
   */
  void operator() {
    spend(1);
  }

  /**
   * Counts the opening of a form.
   *
   * @throws Enough where the page or the file has too many
   */
  void form() {
    spend(FORM);
  }

  /**
   * Looks at the number of words of a page so far.
   *
   * @throws Enough where there are too many
   */
  void words(int count) {
    check(count <= MOST_WORDS);
  }

  private void spend(int cost) {
    operators += cost;
    operatorsInFile += cost;
    check(operators <= MOST_OPERATORS && operatorsInFile <= MOST_IN_FILE);
  }

  private static void check(boolean affordable) {
    if (!affordable) {
      throw new Enough();
    }
  }
}
