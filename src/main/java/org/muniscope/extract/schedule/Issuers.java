package org.muniscope.extract.schedule;

import java.util.regex.Pattern;

/** Tells the issuer from the rest of a holding's text. */
final class Issuers {
  /** Words with which the description of a bond begins, not the name of an issuer. */
  private static final Pattern BOND =
      Pattern.compile(
          "(?i)^(?:(?:series|ser\\.?|subseries|rb|go|cop|refunding|ref\\.?|revenue|rev|general|unlimited|limited|certificates?"
              + "|special|senior|sr\\.?|sub\\.?|subordinated?|tax|capital|various|lease|sales|hospital|water|second|first|third"
              + "|gas|airport|housing|sec\\.?|secured|pollution|pcrb?|idr|vrd\\w*|variable|zero|election)\\b.*|\\(.*|\\d.*)$");

  private Issuers() {}

  /** The part before the first semicolon, or the name before the bond is described. */
  static String of(String text) {
    var depth = 0;
    for (var at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '(' -> depth++;
        case ')' -> depth--;
        case ';' -> {
          if (depth == 0) {
            return text.substring(0, at).strip();
          }
        }
        default -> {}
      }
    }
    return named(text);
  }

  private static String named(String text) {
    var parts = text.split(", ", -1);
    var issuer = new StringBuilder(parts[0]);
    for (var at = 1; at < parts.length && !BOND.matcher(parts[at]).matches(); at++) {
      issuer.append(", ").append(parts[at]);
      if (issuer.length() > 120) {
        return parts[0];
      }
    }
    return issuer.toString().strip();
  }

  /** A governing line without the sign that ends it. */
  static String trim(String governor) {
    return governor.replaceFirst("[:;]\\s*$", "").strip();
  }

  /** What follows the issuer. */
  static String rest(String text, String issuer) {
    return text.startsWith(issuer)
        ? text.substring(issuer.length()).replaceFirst("^[;:,]?\\s*", "")
        : text;
  }
}
