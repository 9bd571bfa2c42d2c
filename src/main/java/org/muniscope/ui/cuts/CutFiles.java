package org.muniscope.ui.cuts;

import java.util.Locale;
import org.muniscope.analysis.Cut;
import org.muniscope.ui.kit.FileNames;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.PictureFiles;
import org.muniscope.ui.kit.TableFiles;

/**
 * Saves what the breakdown shows.
 *
 * @param pictures where pictures go
 * @param tables where tables go
 */
public record CutFiles(PictureFiles pictures, TableFiles tables) {

  /** Saves the chart as it is shown. */
  void savePicture(CutsModel model) {
    pictures.save(
        name(model) + ".png",
        () ->
            CutPicture.of(
                model.portfolio().getValue(),
                model.filter().get(),
                model.breakdown().get(),
                Picture.Look.LIGHT,
                model.form().get()));
  }

  /** Saves all parts with their figures. */
  void saveTable(CutsModel model) {
    var table =
        CutTable.of(model.portfolio().getValue(), model.filter().get(), model.breakdown().get());
    tables.save(name(model) + ".csv", table.heads(), table.rows());
  }

  private static String name(CutsModel model) {
    var portfolio = model.portfolio().getValue();
    return FileNames.of(portfolio.fund(), portfolio.asOf(), word(model.cut().get()));
  }

  /** What the file holds, such as {@code states}. */
  private static String word(Cut cut) {
    return switch (cut) {
      case STATE -> "states";
      case HEADING -> "groups";
      default -> CutWords.column(cut).toLowerCase(Locale.ROOT);
    };
  }
}
