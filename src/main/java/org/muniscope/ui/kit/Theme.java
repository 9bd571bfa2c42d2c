package org.muniscope.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The look of all windows: light, dark, or whichever the system has at the moment. */
public final class Theme {
  /** What a person can choose. */
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
  private final BooleanBinding dark =
      Bindings.createBooleanBinding(
          this::isDark, choice, Platform.getPreferences().colorSchemeProperty());

  /** Puts the look on at once and follows choice and system from then on. */
  public Theme() {
    apply(dark.get());
    dark.subscribe(this::apply);
  }

  /** What the person chose. */
  public ObjectProperty<Choice> choice() {
    return choice;
  }

  /** Whether the windows are dark now; charts take their colours by it. */
  public BooleanBinding dark() {
    return dark;
  }

  private boolean isDark() {
    return switch (choice.get()) {
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  private void apply(boolean isDark) {
    var theme = isDark ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
  }
}
