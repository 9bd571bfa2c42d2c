package org.muniscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.muniscope.check.Checks;
import org.muniscope.extract.FilingReader;
import org.muniscope.extract.text.Legibility;
import org.muniscope.extract.text.PageText;
import org.muniscope.model.Finding;
import org.muniscope.pdf.PdfUnreadable;

/** Reads a PDF into a filing with findings and checks; the file itself is never changed. */
public final class ImportFiling {
  private static final int BLOCK = 1 << 16;

  /**
   * Reads a file on the caller's thread, with help of a second one for its pages.
   *
   * @param password opens a protected file; empty for all others
   * @throws UnreadableFiling when no schedule can be read from the file; says why in a sentence
   * @throws ImportCancelled when the progress said so; nothing is left behind
   */
  public ImportedFiling read(Path file, Optional<String> password, ImportProgress progress)
      throws UnreadableFiling, ImportCancelled {
    var findings = new ArrayList<Finding>();
    var text = text(file, password, progress, findings);
    var name = "“" + file.getFileName() + "”";
    if (text.pages().stream().allMatch(PageText::blank)) {
      throw new UnreadableFiling(
          UnreadableFiling.Reason.NO_TEXT,
          name
              + " holds pictures of pages but no text: it was probably scanned. Open the PDF that"
              + " the fund publishes, or run text recognition on it first.");
    }
    goOn(progress);
    var extraction = FilingReader.read(text.pages());
    if (extraction.value().schedules().isEmpty()) {
      throw withoutSchedule(text, name);
    }
    goOn(progress);
    findings.addAll(extraction.findings());
    var checks = Checks.of(extraction.value(), findings);
    return new ImportedFiling(file, hash(file), extraction.value(), findings, checks);
  }

  private static void goOn(ImportProgress progress) throws ImportCancelled {
    if (progress.cancelled()) {
      throw new ImportCancelled();
    }
  }

  /** Why no schedule was found, and what a person can do. */
  private static UnreadableFiling withoutSchedule(PageReading.Text text, String name) {
    if (text.cutShort()) {
      return new UnreadableFiling(
          UnreadableFiling.Reason.DAMAGED,
          name + " is cut short: its end is missing, and with it the schedule. Download it again.");
    }
    var pages = text.pages();
    if (!Legibility.legible(pages)) {
      return new UnreadableFiling(
          UnreadableFiling.Reason.ILLEGIBLE,
          "The fonts of "
              + name
              + " do not tell which letters they show, so that nobody can search or copy its text."
              + " Open the PDF that the fund publishes, or run text recognition on this one.");
    }
    var pictures = pages.stream().filter(PageText::picture).count();
    return new UnreadableFiling(
        UnreadableFiling.Reason.NO_SCHEDULE,
        "No schedule of municipal bonds was found on the "
            + pages.size()
            + (pages.size() == 1 ? " page of " : " pages of ")
            + name
            + "."
            + (pictures == 0
                ? " Choose a fund’s annual or semi-annual report (Form N-CSR)."
                : " Pages without text, probably scanned: " + pictures + "."));
  }

  private static PageReading.Text text(
      Path file, Optional<String> password, ImportProgress progress, List<Finding> findings)
      throws UnreadableFiling, ImportCancelled {
    try {
      return PageReading.of(file, password, progress, findings);
    } catch (PdfUnreadable unreadable) {
      throw UnreadableFiling.of(unreadable);
    }
  }

  private static String hash(Path file) throws UnreadableFiling {
    try (var in = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      var block = new byte[BLOCK];
      for (var read = in.read(block); read > 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException gone) {
      throw new UnreadableFiling(
          UnreadableFiling.Reason.MISSING,
          "“" + file.getFileName() + "” cannot be read any more. Open it again.");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
