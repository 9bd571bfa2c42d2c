package org.muniscope.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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
  static final float LARGEST = 14_400;

  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final Directions directions = new Directions();
  private final Layers layers;
  private final ReplacementText replacement = new ReplacementText();
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
    var whole = readWhole(page, 0);
    var askew = tilt.angle();
    if (askew != 0) {
      whole = readWhole(page, askew);
    }
    var shown = frame(crop, Turn.ofDegrees(page.getRotation()), 0);
    var main = directions.main();
    return new PdfPage(number, main.frame(), shown, PageWords.of(main.words()), gap(page, whole));
  }

  private PdfPage.Gap gap(PDPage page, boolean whole) {
    if (!whole) {
      return PdfPage.Gap.EXCESS;
    }
    if (!Soundness.of(page)) {
      return PdfPage.Gap.DAMAGE;
    }
    return budget.glyphs() == 0 && pictures.fill(page.getCropBox())
        ? PdfPage.Gap.PICTURE
        : PdfPage.Gap.NONE;
  }

  private static Area area(PDRectangle crop) {
    return new Area(
        crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getUpperRightX(), crop.getUpperRightY());
  }

  private static Frame frame(PDRectangle crop, Turn turn, double askew) {
    return new Frame(
        Math.min(crop.getWidth(), LARGEST), Math.min(crop.getHeight(), LARGEST), turn, askew);
  }

  /**
   * Reads a page from its beginning.
   *
   * @param askew by which it lies askew, anticlockwise, in radians
   * @return whether it was read to its end, which one that draws without measure is not
   */
  private boolean readWhole(PDPage page, double askew) throws IOException {
    budget.reset();
    visibility.reset(area(page.getCropBox()));
    layers.reset();
    replacement.reset();
    tilt.reset();
    pictures.reset();
    directions.begin(turn -> frame(page.getCropBox(), turn, askew));
    if (!page.hasContents()) {
      return true;
    }
    try {
      processPage(page);
      replacement.close().forEach(this::take);
      return true;
    } catch (Budget.Enough enough) {
      return false;
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
    replacement.begin(properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
    replacement.end().forEach(this::take);
  }

  /** Shows the glyphs of a horizontal string in one go; all others are shown one by one. */
  @Override
  protected void showText(byte[] string) throws IOException {
    var state = getGraphicsState();
    var text = state.getTextState();
    var font = text.getFont();
    var face = font == null ? Optional.<Face>empty() : Optional.of(face(font));
    var bytes = face.map(Face::bytes).orElse(Face.VARYING);
    if (face.isEmpty() || bytes == Face.VARYING) {
      super.showText(string);
      return;
    }
    var stretch = text.getHorizontalScaling() / 100;
    var size = text.getFontSize();
    var base = state.getTextMatrix().multiply(state.getCurrentTransformationMatrix());
    var set = new Matrix(size * stretch, 0, 0, size, 0, text.getRise()).multiply(base);
    var run = new GlyphRun(face.get(), set);
    var along = 0f;
    for (var at = 0; at + bytes <= string.length; at += bytes) {
      var code = face.get().code(string, at);
      var glyph = face.get().glyph(code);
      show(
          run,
          glyph,
          set.getTranslateX() + along * base.getScaleX(),
          set.getTranslateY() + along * base.getShearY());
      var blank = bytes == 1 && code == ' ' ? text.getWordSpacing() : 0;
      along += (glyph.advance() * size + text.getCharacterSpacing() + blank) * stretch;
    }
    state.getTextMatrix().translate(along, 0);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var face = face(font);
    var glyph = face.glyph(code);
    show(new GlyphRun(face, matrix), glyph, matrix.getTranslateX(), matrix.getTranslateY());
  }

  private Face face(PDFont font) {
    return faces.computeIfAbsent(font, Face::new);
  }

  /**
   * Takes a glyph that the page draws.
   *
   * @param x of its origin, in the page's own coordinates
   * @param y of its origin
   */
  private void show(GlyphRun run, Face.Glyph glyph, double x, double y) {
    budget.glyph();
    var advance = glyph.advance();
    if (layers.hide()
        || !run.drawn()
        || !GlyphRun.onPage(x, y)
        || !(Math.abs(advance) < LARGEST)
        || !visibility.shows(run.middleX(x, advance), run.middleY(y, advance), getGraphicsState())
        || run.slanted()) {
      return;
    }
    if (replacement.open()) {
      replacement.add(new ReplacementText.Drawn(run, glyph, x, y));
    } else {
      take(run, glyph, x, y);
    }
  }

  private void take(ReplacementText.Drawn drawn) {
    take(drawn.run(), drawn.glyph(), drawn.x(), drawn.y());
  }

  private void take(GlyphRun run, Face.Glyph glyph, double x, double y) {
    if (glyph.text().isEmpty()) {
      return;
    }
    tilt.add(run.extent(), run.drift());
    var words = directions.in(run.turn());
    budget.words(words.size());
    words.add(glyph.text().get(), x - left, y - bottom, glyph.advance() * run.scale(), run.type());
  }
}
