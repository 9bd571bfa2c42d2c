package org.muniscope.cli;

/** A command that cannot be carried out; the message is a sentence for the person who gave it. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
