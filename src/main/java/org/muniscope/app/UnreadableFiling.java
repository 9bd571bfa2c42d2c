package org.muniscope.app;

import org.muniscope.pdf.PdfUnreadable;

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
  private final String sentence;

  UnreadableFiling(Reason reason, String message) {
    super(message);
    this.reason = reason;
    this.sentence = message;
  }

  /** What is wrong with a file that cannot be opened. */
  static UnreadableFiling of(PdfUnreadable unreadable) {
    var reason =
        switch (unreadable.fault()) {
          case MISSING -> Reason.MISSING;
          case EMPTY -> Reason.EMPTY;
          case NOT_A_PDF -> Reason.NOT_A_PDF;
          case DAMAGED -> Reason.DAMAGED;
          case PASSWORD -> Reason.PASSWORD;
        };
    return new UnreadableFiling(reason, unreadable.sentence());
  }

  /** The message: what happened and what to do. */
  public String sentence() {
    return sentence;
  }

  /** What kind of fault it is. */
  public Reason reason() {
    return reason;
  }
}
