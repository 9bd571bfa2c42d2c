package org.muniscope.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a page into words, one {@link WordBuilder} for each direction of text. */
final class GlyphReader extends PDFStreamEngine {
  /** Points; a viewer draws no larger page. */
  private static final float LARGEST = 14_400;

  /** Of a letter above its baseline, as a share of its size. */
  private static final double MIDDLE = 0.3;

  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final List<WordBuilder> directions = new ArrayList<>();
  private final Layers layers;
  private final Tilt tilt = new Tilt();
  private final Pictures pictures = new Pictures();
  private final Visibility visibility = new Visibility();
  private final Budget budget = new Budget();
  private double left;
  private double bottom;

  GlyphReader(PDDocument document) {
    layers = new Layers(document);
    TextOperators.of(this).forEach(this::addOperator);
  }

  /** Reads the words of a page. */
  PdfPage read(PDPage page, int number) throws IOException {
    var crop = page.getCropBox();
    left = crop.getLowerLeftX();
    bottom = crop.getLowerLeftY();
    var cut = isCut(page, 0);
    var askew = tilt.angle();
    if (askew != 0) {
      cut = isCut(page, askew);
    }
    var main = directions.getFirst();
    for (var each : directions) {
      if (each.glyphs() > main.glyphs()) {
        main = each;
      }
    }
    var turn = Math.floorMod(page.getRotation(), 360) / 90 * 90;
    var gap =
        cut
            ? PdfPage.Gap.EXCESS
            : !Soundness.of(page)
                ? PdfPage.Gap.DAMAGE
                : budget.glyphs() == 0 && pictures.fill(page.getCropBox())
                    ? PdfPage.Gap.PICTURE
                    : PdfPage.Gap.NONE;
    return new PdfPage(number, main.frame(), frame(crop, turn, 0), main.words(), gap);
  }

  private static Frame frame(PDRectangle crop, int turn, double askew) {
    return new Frame(
        Math.min(crop.getWidth(), LARGEST), Math.min(crop.getHeight(), LARGEST), turn, askew);
  }

  private boolean isCut(PDPage page, double askew) throws IOException {
    budget.reset();
    visibility.reset();
    layers.reset();
    tilt.reset();
    pictures.reset();
    directions.clear();
    for (var turn = 0; turn < 360; turn += 90) {
      directions.add(new WordBuilder(frame(page.getCropBox(), turn, askew)));
    }
    if (!page.hasContents()) {
      return false;
    }
    try {
      processPage(page);
      return false;
    } catch (Budget.Enough enough) {
      return true;
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    if (budget.glyphs() == 0) {
      pictures.draw(operator, operands, getResources(), getGraphicsState());
    }
    visibility.watch(operator, operands, getResources(), getGraphicsState());
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (opens(form)) {
      var outside = visibility.enter(form, getGraphicsState());
      super.showForm(form);
      visibility.leave(outside);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (opens(group)) {
      var outside = visibility.enter(group, getGraphicsState());
      super.showTransparencyGroup(group);
      visibility.leave(outside);
    }
  }

  private boolean opens(PDFormXObject form) {
    budget.form();
    return !layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC));
  }

  @Override
  public void saveGraphicsState() {
    visibility.save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    visibility.restore();
    super.restoreGraphicsState();
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    budget.glyph();
    if (layers.hide()
        || isElsewhere(matrix)
        || !(Math.abs(displacement.getX()) < LARGEST)
        || isHidden(matrix, displacement)) {
      return;
    }
    var face = faces.computeIfAbsent(font, Face::new);
    var text = face.text(code);
    if (text.isEmpty()) {
      return;
    }
    var across = matrix.getScaleX();
    var up = matrix.getShearY();
    if (Math.min(Math.abs(across), Math.abs(up)) > 0.1 * Math.max(Math.abs(across), Math.abs(up))) {
      return; // slanted across the page: a watermark
    }
    var turn = Math.abs(across) >= Math.abs(up) ? (across >= 0 ? 0 : 180) : (up > 0 ? 90 : 270);
    var run = Math.hypot(across, up);
    var off = turn % 180 == 0 ? up : -across;
    tilt.add(Math.max(Math.abs(across), Math.abs(up)), turn < 180 ? off : -off);
    var words = directions.get(turn / 90);
    budget.words(words.size());
    words.add(
        text.get(),
        matrix.getTranslateX() - left,
        matrix.getTranslateY() - bottom,
        displacement.getX() * run,
        Math.hypot(matrix.getShearX(), matrix.getScaleY()),
        face.blank * run,
        face.bold);
  }

  /** Whether the middle of a glyph is cut away, or white on bare paper. */
  private boolean isHidden(Matrix matrix, Vector displacement) {
    var run = displacement.getX() / 2;
    return !visibility.shows(
        matrix.getTranslateX() + run * matrix.getScaleX() + MIDDLE * matrix.getShearX(),
        matrix.getTranslateY() + run * matrix.getShearY() + MIDDLE * matrix.getScaleY(),
        getGraphicsState());
  }

  /** Whether a glyph stands where no page is; also where its place is no number. */
  private static boolean isElsewhere(Matrix matrix) {
    return !(Math.abs(matrix.getTranslateX()) < 2 * LARGEST
        && Math.abs(matrix.getTranslateY()) < 2 * LARGEST
        && Math.abs(matrix.getScaleX()) + Math.abs(matrix.getShearX()) < LARGEST
        && Math.abs(matrix.getScaleY()) + Math.abs(matrix.getShearY()) < LARGEST);
  }
}
