package org.muniscope.app;

/** A file from which no schedule can be read; the message is a sentence for a person. */
public final class UnreadableFiling extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read. */
  public enum Reason {
    MISSING,
    EMPTY,
    NOT_A_PDF,
    DAMAGED,
    /** A password is needed, or the one given is wrong: ask and try again. */
    PASSWORD,
    /** Scanned pages without text. */
    NO_TEXT,
    /** Text in fonts that do not tell which letters they show. */
    ILLEGIBLE,
    NO_SCHEDULE
  }

  private final Reason reason;

  UnreadableFiling(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What kind of fault it is. */
  public Reason reason() {
    return reason;
  }
}
