package org.muniscope.extract.bond;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muniscope.model.Jurisdiction;

/**
 * The other forms in which a heading names a state: {@code N. Carolina}, {@code D.C.}, {@code
 * Puerto Rico (Commonwealth of)}, {@code Kentucky Municipal Bonds}. Issuers are called so too; the
 * caller must know that it is a heading.
 */
public final class StateForms {
  private static final Map<String, String> WORDS =
      Map.of("N", "North", "No", "North", "S", "South", "So", "South", "W", "West");

  /** {@code , State of}, {@code (Commonwealth of)}, {@code Municipal Bonds}. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)[,:]?\\s*\\(?(?:state|commonwealth|territory) of\\)?$|^(?:state|territory) of "
              + "|\\s+(?:municipal |tax-exempt )?(?:bonds|obligations|securities|issuers)$|:$");

  /** {@code N. Carolina}, {@code So. Dakota}. */
  private static final Pattern SHORT = Pattern.compile("(N|No|S|So|W)\\.? (?=\\p{Lu})(.*)");

  /** {@code D.C.}, {@code NY}. */
  private static final Pattern CODE = Pattern.compile("(\\p{Lu})\\.? ?(\\p{Lu})\\.?");

  private StateForms() {}

  /** The state that words name and nothing else. */
  public static Optional<Jurisdiction> of(String words) {
    var name = AROUND.matcher(words.strip()).replaceAll("").strip();
    var code = CODE.matcher(name);
    if (code.matches()) {
      return Jurisdiction.ofCode(code.group(1) + code.group(2));
    }
    var shortened = SHORT.matcher(name);
    return Jurisdiction.ofTitle(
        shortened.matches() ? WORDS.get(shortened.group(1)) + " " + shortened.group(2) : name);
  }
}
