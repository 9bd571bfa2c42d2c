package org.muniscope.extract.bond;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.CreditSupport.Kind;

/** Finds who stands behind a bond in its text. */
public final class Supports {
  /** {@code (INS—AGM)}, {@code INS: AGM}, {@code (LOC: JPMorgan Chase Bank, N.A.)}. */
  private static final Clue TAGGED =
      Clue.of(
          "\\b(INS|LOC|CEP|GTY)\\s?[-–—:]\\s?(?:([^()]*?)\\)|(.*?)(?=$|; |,"
              + " (?:INS|LOC|CEP|GTY)\\b))",
          "ins",
          "loc",
          "cep",
          "gty");

  /** {@code (Insured; Assured Guaranty Municipal Corp.)}, {@code (LOC; Citibank NA)}. */
  private static final Clue WORDED =
      Clue.of("\\((Insured|LOC|Guaranteed)[;:] ([^()]*)\\)", "(insured", "(loc", "(guaranteed");

  /** {@code (AGM)}, {@code (AGM Insd)}, {@code – AGM Insured}, {@code , AGM} at the end. */
  private static final Pattern CODE = Pattern.compile("(?<![\\w-])([A-Z]{2,6})(?![\\w-])");

  private Supports() {}

  /** The insurers and others that a bond's text names; empty when nobody stands behind it. */
  public static List<CreditSupport> of(String text, Glossary glossary) {
    var found = new ArrayList<CreditSupport>();
    var small = text.toLowerCase(Locale.ROOT);
    var tagged = TAGGED.matcher(text, small);
    while (tagged.find()) {
      var words = tagged.group(2) != null ? tagged.group(2) : tagged.group(3);
      add(found, kind(tagged.group(1)), words.strip().replaceFirst("[,;]$", ""), glossary);
    }
    var worded = WORDED.matcher(text, small);
    while (worded.find()) {
      add(found, kind(worded.group(1)), worded.group(2).strip(), glossary);
    }
    if (found.isEmpty() && capitals(text)) {
      var codes = CODE.matcher(text);
      while (codes.find()) {
        if (Glossary.insurer(codes.group(1))) {
          add(found, Kind.INSURER, codes.group(1), glossary);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean capitals(String text) {
    for (var at = 1; at < text.length(); at++) {
      if (Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<CreditSupport> to, Kind kind, String words, Glossary glossary) {
    if (!words.isEmpty()) {
      to.add(new CreditSupport(kind, words, glossary.name(words)));
    }
  }

  private static Kind kind(String tag) {
    return switch (tag) {
      case "LOC" -> Kind.LETTER_OF_CREDIT;
      case "CEP" -> Kind.ENHANCEMENT;
      case "GTY", "Guaranteed" -> Kind.GUARANTY;
      default -> Kind.INSURER;
    };
  }
}
