package org.muniscope.ui.overview;

import org.muniscope.ui.kit.FileNames;
import org.muniscope.ui.kit.Picture;
import org.muniscope.ui.kit.PictureFiles;
import org.muniscope.ui.kit.Printing;

/** The overview of the fund that is looked at, on paper and in files. */
public final class OverviewPaper {
  private final OverviewModel model;
  private final PictureFiles files;
  private final Printing printing;

  /** Takes the fund from the model. */
  public OverviewPaper(OverviewModel model, PictureFiles files, Printing printing) {
    this.model = model;
    this.files = files;
    this.printing = printing;
  }

  /** Prints one page. */
  public void print() {
    model
        .chosen()
        .get()
        .ifPresent(
            overview -> printing.print(() -> OverviewPicture.of(overview, Picture.Look.LIGHT)));
  }

  /** Saves a PDF of one page, or a picture in another format. */
  public void save() {
    model
        .chosen()
        .get()
        .ifPresent(overview ->
            files.save(name(overview), () -> OverviewPicture.of(overview, Picture.Look.LIGHT)));
  }

  private static String name(Overview overview) {
    var portfolio = overview.portfolio();
    return FileNames.of(portfolio.fund(), portfolio.asOf(), "overview") + ".pdf";
  }
}
