package org.muniscope.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.model.Check.Verdict;

/** A verdict told three times: by an icon, by a word and by a colour. */
public final class VerdictLabel extends Label {
  /** Where the colours are; the view that shows such labels adds this sheet to its own. */
  public static final String STYLES = StyleSheet.beside(VerdictLabel.class, "verdict.css");

  /** The verdict in a table cell or a sentence. */
  public VerdictLabel(Verdict verdict) {
    super(Messages.of(verdict), new FontIcon(icon(verdict)));
    getStyleClass().addAll("verdict-label", style(verdict));
  }

  private static Feather icon(Verdict verdict) {
    return switch (verdict) {
      case TIES -> Feather.CHECK_CIRCLE;
      case WITHIN_TOLERANCE -> Feather.CHECK;
      case DIFFERS -> Feather.ALERT_OCTAGON;
      case UNSETTLED -> Feather.HELP_CIRCLE;
      case NOT_PRINTED -> Feather.MINUS;
    };
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case TIES, WITHIN_TOLERANCE -> "verdict-ties";
      case DIFFERS -> "verdict-differs";
      case UNSETTLED -> "verdict-unsettled";
      case NOT_PRINTED -> "verdict-open";
    };
  }
}
