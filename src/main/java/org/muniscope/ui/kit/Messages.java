package org.muniscope.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the window, all from one bundle; keys read {@code area.screen.element}.
 *
 * <p>Texts with places for arguments follow {@link MessageFormat} and are always formatted as in
 * the United States, whose filings these are. Apostrophes are typographic (’), so they need no
 * doubling.
 */
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.muniscope.ui.messages", Locale.ROOT);

  private Messages() {}

  /** The text of a key; an unknown key is a bug and throws. */
  public static String text(String key, Object... arguments) {
    var words = BUNDLE.getString(key);
    return arguments.length == 0 ? words : new MessageFormat(words, Locale.US).format(arguments);
  }

  /** The words for a constant, under the key {@code enum.<Type>.<CONSTANT>}. */
  public static String of(Enum<?> constant) {
    return text("enum." + name(constant.getDeclaringClass()) + "." + constant.name());
  }

  /** A nested type is named with the one that holds it: {@code HoldingGroup.Kind}. */
  static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }
}
