package org.muniscope.synthetic;

/**
 * One choice of a layout, as funds make them. Of each kind the first constant is the plainest; a
 * failure is told in the plainest layout that still shows it.
 */
public sealed interface Dimension {
  /** Which columns there are, from left to right. */
  enum Order implements Dimension {
    TABULAR,
    TEXT_AND_TWO_NUMBERS,
    AMOUNT_FIRST,
    AMOUNT_FIRST_TABULAR;

    boolean tabular() {
      return this == TABULAR || this == AMOUNT_FIRST_TABULAR;
    }

    boolean amountFirst() {
      return this == AMOUNT_FIRST || this == AMOUNT_FIRST_TABULAR;
    }
  }

  /** On which line of a wrapped description the numbers stand. */
  enum NumbersOn implements Dimension {
    LAST_LINE,
    FIRST_LINE,
    AMOUNT_FIRST_VALUE_LAST
  }

  /** How many columns of rows a page has, and in which order they are written into the file. */
  enum PageColumns implements Dimension {
    ONE,
    TWO_COLUMN_BY_COLUMN,
    TWO_ROW_BY_ROW
  }

  /** What the headings name; where it is not the state, the text of a row does. */
  enum Grouping implements Dimension {
    STATE,
    CLASS_AND_STATE,
    SECTOR_WITH_STATE_NAME,
    SECTOR_WITH_STATE_CODE,
    CLASS_AND_SECTOR;

    boolean byState() {
      return this == STATE || this == CLASS_AND_STATE;
    }

    boolean byClass() {
      return this == CLASS_AND_STATE || this == CLASS_AND_SECTOR;
    }
  }

  /** How a heading tells its share of the net assets. */
  enum PercentStyle implements Dimension {
    EM_DASH,
    TIGHT_DASH_TWO_DECIMALS,
    HYPHEN_WITHOUT_ZERO,
    SPACE,
    PARENTHESES,
    AND_OF_INVESTMENTS,
    NONE
  }

  /** The look of a heading. */
  enum HeadingLook implements Dimension {
    BOLD,
    CAPITALS,
    REGULAR
  }

  /** Whether issuers have lines of their own above their series. */
  enum Issuers implements Dimension {
    IN_EVERY_ROW,
    COLON,
    COLON_EVEN_FOR_ONE,
    NO_COLON,
    NO_COLON_FIGURES_ONLY,
    THREE_LEVELS
  }

  /** In which units amounts are printed, and where that is told. */
  enum Units implements Dimension {
    DOLLARS,
    PRINCIPAL_IN_THOUSANDS,
    THOUSANDS_IN_HEADS,
    THOUSANDS_IN_LINE_ABOVE
  }

  /** How a rate is printed. */
  enum CouponStyle implements Dimension {
    TWO_DECIMALS_PERCENT,
    SHORT_PERCENT,
    THREE_DECIMALS_PERCENT,
    THREE_DECIMALS,
    PERCENT_ON_FIRST_ROW,
    TWO_DECIMALS,
    EIGHTHS
  }

  /** How a rate of nought is printed. */
  enum ZeroStyle implements Dimension {
    NUMBER,
    ZERO_PERCENT,
    ZERO_COUPON
  }

  /** How a maturity is printed. */
  enum MaturityStyle implements Dimension {
    TWO_DIGIT_YEAR,
    FOUR_DIGIT_YEAR,
    YEAR_ONLY,
    DUE
  }

  /** How a put, a call or a refunding is told. */
  enum Tails implements Dimension {
    UNTOLD,
    IN_PARENTHESES,
    AFTER_COMMA,
    BEFORE_MATURITY
  }

  /** What stands under the rows of a group. */
  enum Subtotals implements Dimension {
    BARE_FOR_SEVERAL,
    NAMED_FOR_SEVERAL,
    NAMED_ALWAYS,
    NAMED_WITH_PRINCIPAL,
    CAPITALS,
    NONE
  }

  /** Where footnote marks stand. */
  enum Marks implements Dimension {
    UNMARKED,
    AFTER_TEXT,
    RAISED_AFTER_TEXT,
    RAISED_DIGITS_AFTER_TEXT,
    GLUED_TO_VALUE,
    OWN_COLUMN,
    LEADING_RAISED_DIGITS
  }

  /** Columns that only some families have. */
  enum Extras implements Dimension {
    NONE,
    RATING,
    CALL_AND_RATING
  }

  /** What leads from the text to the numbers. */
  enum Leaders implements Dimension {
    NONE,
    DOTS,
    SPACED_DOTS
  }

  /** How a page lies. */
  enum PageShape implements Dimension {
    PORTRAIT,
    LANDSCAPE,
    ROTATED,
    SIDEWAYS
  }

  /** Type size. */
  enum TypeSize implements Dimension {
    EIGHT(8),
    NINE(9),
    SEVEN_AND_A_HALF(7.5),
    SIX_AND_A_HALF(6.5);

    final double points;

    TypeSize(double points) {
      this.points = points;
    }
  }

  /** Where a page may end. */
  enum PageBreaks implements Dimension {
    BETWEEN_ROWS,
    INSIDE_ROWS
  }

  /** What a page says of the group that goes over to it. */
  enum Continuations implements Dimension {
    NAME,
    WITH_PERCENT,
    SHORTENED,
    NOTHING
  }

  /** What stands around the table on every page. */
  enum RunningLines implements Dimension {
    FOOT,
    HEAD_AND_FOOT,
    SIDE,
    NONE
  }

  /** The words above the columns, on two lines or on one. */
  enum ColumnHeads implements Dimension {
    DESCRIPTION,
    SECURITY,
    ISSUER,
    SECURITY_ON_FIRST_PAGE_ONLY
  }

  /** Which amounts carry a dollar sign. */
  enum DollarSigns implements Dimension {
    FIRST_ROW_APART,
    FIRST_ROW_GLUED,
    EVERY_ROW_GLUED,
    NONE
  }

  /** Where the second line of a description begins. */
  enum Wrapping implements Dimension {
    HANGING,
    FLUSH
  }

  /** In what pieces text is written into the file. */
  enum Strokes implements Dimension {
    LINES,
    WORDS,
    LETTERS
  }

  /** The typeface. */
  enum Typeface implements Dimension {
    SANS(Face.SANS, Face.SANS_BOLD),
    SERIF(Face.SERIF, Face.SERIF_BOLD);

    final Face regular;
    final Face bold;

    Typeface(Face regular, Face bold) {
      this.regular = regular;
      this.bold = bold;
    }
  }
}
