package org.muniscope.app;

/** Lets tests of other packages have a file that cannot be read. */
public final class Unreadable {
  private Unreadable() {}

  /** The exception that an import ends with. */
  public static UnreadableFiling because(UnreadableFiling.Reason reason, String message) {
    return new UnreadableFiling(reason, message);
  }
}
