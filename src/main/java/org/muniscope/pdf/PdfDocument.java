package org.muniscope.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** An open PDF file; to be used by one thread at a time and closed. */
public final class PdfDocument implements AutoCloseable {
  private static final int HEADER_WITHIN = 1024;
  private static final int END_WITHIN = 4096;

  /** More pixels than a page on a large screen needs; an absurd page is drawn smaller. */
  private static final double MOST_PIXELS = 40e6;

  private final PDDocument document;
  private final GlyphReader glyphs;
  private final PDFRenderer renderer;
  private final int pages;
  private final boolean cutShort;

  private PdfDocument(PDDocument document, int pages, boolean cutShort) {
    this.document = document;
    this.pages = pages;
    this.cutShort = cutShort;
    glyphs = new GlyphReader(document);
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /**
   * Opens a file.
   *
   * @throws PdfUnreadable when it is missing, empty, damaged, not a PDF, or locked by a password
   */
  public static PdfDocument open(Path file, Optional<String> password) throws PdfUnreadable {
    var name = "“" + file.getFileName() + "”";
    try {
      mustBePdf(file, name);
      if (Inflation.exceeds(file)) {
        throw new PdfUnreadable(
            PdfUnreadable.Fault.DAMAGED,
            name + " holds more data than a report can: it was not opened. Download it again.");
      }
      var source = new RandomAccessReadBufferedFile(file);
      return opened(
          Loader.loadPDF(
              source, password.orElse(""), null, null, IOUtils.createMemoryOnlyStreamCache()),
          file,
          name);
    } catch (PdfUnreadable known) {
      throw known;
    } catch (InvalidPasswordException locked) {
      throw new PdfUnreadable(
          PdfUnreadable.Fault.PASSWORD,
          password.isPresent()
              ? "The password does not open " + name + "."
              : name + " is protected by a password.");
    } catch (NoClassDefFoundError certified) {
      // PDFBox leaves certificates to a library that a program without keys has no use for
      throw new PdfUnreadable(
          PdfUnreadable.Fault.DAMAGED,
          name
              + " opens only with a certificate. Ask for a copy without one, or print it into a new"
              + " PDF where it opens.");
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damage) {
      throw damaged(name);
    }
  }

  /** Closes the document again where its pages cannot be found. */
  private static PdfDocument opened(PDDocument document, Path file, String name)
      throws IOException {
    try {
      var pages = PageTree.count(document).orElseThrow(() -> damaged(name));
      return new PdfDocument(document, pages, lacksEnd(file));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damage) {
      document.close();
      throw damage;
    }
  }

  private static PdfUnreadable damaged(String name) {
    return new PdfUnreadable(
        PdfUnreadable.Fault.DAMAGED,
        name + " is damaged or cut short: its pages cannot be found. Download it again.");
  }

  private static void mustBePdf(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      throw new PdfUnreadable(
          PdfUnreadable.Fault.MISSING, "There is no file " + name + " at " + file.toAbsolutePath());
    }
    if (!Files.isRegularFile(file)) {
      throw new PdfUnreadable(
          PdfUnreadable.Fault.NOT_A_PDF, name + " is not a file: choose the filing’s PDF.");
    }
    if (Files.size(file) == 0) {
      throw new PdfUnreadable(PdfUnreadable.Fault.EMPTY, name + " is empty. Download it again.");
    }
    try (var in = Files.newInputStream(file)) {
      var head = new String(in.readNBytes(HEADER_WITHIN), StandardCharsets.ISO_8859_1);
      if (!head.contains("%PDF-")) {
        throw new PdfUnreadable(
            PdfUnreadable.Fault.NOT_A_PDF,
            name + " is not a PDF. Choose the PDF of the shareholder report.");
      }
    }
  }

  /** Whether the end of the file is missing, so that pages may be missing too. */
  public boolean cutShort() {
    return cutShort;
  }

  /** Whether the mark with which every PDF ends is missing from the last part of the file. */
  private static boolean lacksEnd(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(Math.max(0, Files.size(file) - END_WITHIN));
      return !new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  /** The number of pages. */
  public int pages() {
    return pages;
  }

  /**
   * Reads the words of a page.
   *
   * @param number from 1
   * @throws IOException when the page is damaged; other pages may still be readable
   */
  public PdfPage page(int number) throws IOException {
    try {
      return glyphs.read(document.getPage(number - 1), number);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError damage) {
      throw new IOException("page " + number + " is damaged", damage);
    }
  }

  /**
   * Draws a page as it is shown.
   *
   * @param number from 1
   * @param scale pixels a point; less where the page is absurdly large
   */
  public PageRaster render(int number, double scale) throws IOException {
    try {
      var crop = document.getPage(number - 1).getCropBox();
      var pixels = crop.getWidth() * scale * crop.getHeight() * scale;
      var within = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
      var image = renderer.renderImage(number - 1, (float) within, ImageType.RGB);
      var width = image.getWidth();
      var height = image.getHeight();
      var argb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
      return new PageRaster(width, height, argb);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError damage) {
      throw new IOException("page " + number + " cannot be drawn", damage);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
