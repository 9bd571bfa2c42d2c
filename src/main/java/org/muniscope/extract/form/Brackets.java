package org.muniscope.extract.form;

/** The brackets of a text. */
public final class Brackets {
  private Brackets() {}

  /** Whether every bracket that opens is closed. */
  public static boolean closed(String text) {
    var open = 0;
    for (var at = 0; at < text.length(); at++) {
      open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
    }
    return open <= 0;
  }

  /** Whether a bracket closes that none opened. */
  public static boolean closesFirst(String text) {
    var close = text.indexOf(')');
    var open = text.indexOf('(');
    return close >= 0 && (open < 0 || close < open);
  }
}
