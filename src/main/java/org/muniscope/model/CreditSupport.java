package org.muniscope.model;

/**
 * Who stands behind the issuer's promise.
 *
 * @param kind how they support it
 * @param printed the words after the tag, such as {@code AGM}
 * @param name what an abbreviation stands for, or the printed words again
 */
public record CreditSupport(Kind kind, String printed, String name) {
  /** The ways in which a bond is supported, with the tag under which they are exported. */
  public enum Kind {
    INSURER("INS"),
    LETTER_OF_CREDIT("LOC"),
    ENHANCEMENT("CEP"),
    GUARANTY("GTY");

    private final String tag;

    Kind(String tag) {
      this.tag = tag;
    }

    /** {@code INS}, {@code LOC}, {@code CEP} or {@code GTY}. */
    public String tag() {
      return tag;
    }
  }
}
