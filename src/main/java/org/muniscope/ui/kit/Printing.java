package org.muniscope.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** Puts a picture on one sheet of paper, or says that there is no printer. */
public final class Printing {
  private final Window owner;
  private final Notices notices;

  /** Asks before the window and tells by the notices. */
  public Printing(Window owner, Notices notices) {
    this.owner = owner;
    this.notices = notices;
  }

  /** Asks for printer and paper and prints; the picture is drawn when the person agrees. */
  public void print(Supplier<Picture> picture) {
    Optional.ofNullable(PrinterJob.createPrinterJob())
        .ifPresentOrElse(
            job -> print(job, picture), () -> notices.warn(Messages.text("kit.print.none")));
  }

  private void print(PrinterJob job, Supplier<Picture> picture) {
    var paper = job.getJobSettings().getPageLayout().getPaper();
    var sheet =
        job.getPrinter()
            .createPageLayout(
                paper, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM);
    job.getJobSettings().setPageLayout(sheet);
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return;
    }
    var chosen = job.getJobSettings().getPageLayout();
    var drawn = picture.get();
    PictureFormat.lay(drawn);
    drawn.getTransforms().add(fitting(chosen));
    if (job.printPage(chosen, drawn) && job.endJob()) {
      notices.say(Messages.text("kit.print.sent", job.getPrinter().getName()));
    } else {
      notices.warn(Messages.text("kit.print.failed", job.getPrinter().getName()));
    }
  }

  /** As large as fits on the sheet. */
  private static Scale fitting(PageLayout sheet) {
    var scale =
        Math.min(
            sheet.getPrintableWidth() / PictureFormat.PAPER_WIDTH,
            sheet.getPrintableHeight() / PictureFormat.PAPER_HEIGHT);
    return new Scale(scale, scale);
  }
}
