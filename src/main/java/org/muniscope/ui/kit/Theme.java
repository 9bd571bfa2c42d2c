package org.muniscope.ui.kit;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The look of all windows: light, dark, or whichever the system has at the moment. */
public final class Theme {
  /** What a person can choose. */
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** What Windows calls its own high contrast. */
  private static final String SYSTEM_CONTRAST = "Windows.SPI.HighContrast";

  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
  private final BooleanProperty contrast = new SimpleBooleanProperty(systemContrast());
  private final BooleanBinding dark =
      Bindings.createBooleanBinding(
          this::isDark, choice, Platform.getPreferences().colorSchemeProperty());

  /** Puts the look on at once and follows choice and system from then on. */
  public Theme() {
    apply();
    dark.addListener((InvalidationListener) _ -> apply());
    contrast.addListener((InvalidationListener) _ -> apply());
  }

  /** What the person chose. */
  public ObjectProperty<Choice> choice() {
    return choice;
  }

  /** Whether colours are few and strong. */
  public BooleanProperty contrast() {
    return contrast;
  }

  private static boolean systemContrast() {
    return Platform.getPreferences().getBoolean(SYSTEM_CONTRAST).orElse(false);
  }

  private boolean isDark() {
    return switch (choice.get()) {
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  private void apply() {
    Application.setUserAgentStylesheet(new Look(dark.get(), contrast.get()).sheet());
  }
}
