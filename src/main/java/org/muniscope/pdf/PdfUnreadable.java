package org.muniscope.pdf;

import java.io.IOException;

/** A file that is not a readable PDF; the message is a sentence for a person. */
public final class PdfUnreadable extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the file. */
  public enum Fault {
    MISSING,
    EMPTY,
    NOT_A_PDF,
    DAMAGED,
    PASSWORD
  }

  private final Fault fault;
  private final String sentence;

  PdfUnreadable(Fault fault, String message) {
    super(message);
    this.fault = fault;
    this.sentence = message;
  }

  /** The message: what happened and what to do. */
  public String sentence() {
    return sentence;
  }

  /** What kind of fault it is. */
  public Fault fault() {
    return fault;
  }
}
