package org.muniscope.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes on one page. Places are in points from the top left corner, text stands on its baseline.
 */
public final class Pen implements AutoCloseable {
  private final Faces faces;
  private final double height;
  private final PDPageContentStream stream;

  public Pen(PDDocument document, PDPage page, Faces faces) {
    this(document, page, faces, page.getMediaBox().getHeight());
  }

  /** A pen for a page that is turned before it is written on, with its height then. */
  Pen(PDDocument document, PDPage page, Faces faces, double height) {
    this.faces = faces;
    this.height = height;
    try {
      this.stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to the right of the place. */
  public void left(Face face, double size, double x, double y, String text) {
    if (!text.isEmpty()) {
      show(face, size, Matrix.getTranslateInstance((float) x, (float) (height - y)), text);
    }
  }

  /** Writes so that the text ends at the place. */
  public void right(Face face, double size, double x, double y, String text) {
    left(face, size, x - faces.width(face, size, text), y, text);
  }

  /** Writes with the middle of the text at the place. */
  public void centre(Face face, double size, double x, double y, String text) {
    left(face, size, x - faces.width(face, size, text) / 2, y, text);
  }

  /** Writes upwards from the place, the text turned by a quarter to the left. */
  public void upwards(Face face, double size, double x, double y, String text) {
    show(face, size, new Matrix(0, 1, -1, 0, (float) x, (float) (height - y)), text);
  }

  /** Draws a level line; thickness in points. */
  public void rule(double from, double to, double y, double thickness) {
    box(from, y - thickness / 2, to - from, thickness, 0);
  }

  /** Fills a box with a grey from 0, black, to 1, white. */
  public void box(double x, double y, double width, double boxHeight, double grey) {
    try {
      stream.setNonStrokingColor((float) grey);
      stream.addRect((float) x, (float) (height - y - boxHeight), (float) width, (float) boxHeight);
      stream.fill();
      stream.setNonStrokingColor(0f);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Turns what follows by a quarter to the left, on a page of the given width in points. */
  void turn(double pageWidth) {
    try {
      stream.transform(new Matrix(0, 1, -1, 0, (float) pageWidth, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void show(Face face, double size, Matrix place, String text) {
    try {
      stream.beginText();
      stream.setFont(faces.font(face), (float) size);
      stream.setTextMatrix(place);
      stream.showText(text);
      stream.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
