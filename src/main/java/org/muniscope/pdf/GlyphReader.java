package org.muniscope.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a page into words, one {@link WordBuilder} for each direction of text. */
final class GlyphReader extends PDFStreamEngine {
  /**
   * More glyphs than any printed page holds: the rest is not read, so that memory stays bounded.
   */
  private static final int MOST_GLYPHS = 50_000;

  private static final int MOST_WORDS = 10_000;

  /** As for glyphs, but for whatever is drawn; forms that draw forms multiply. */
  private static final int MOST_OPERATORS = 1_000_000;

  /** Opening a form costs as much as so many operators of its content. */
  private static final int FORM = 20;

  /** And on all pages of a file. */
  private static final long MOST_IN_FILE = 20_000_000;

  /** Points; a viewer draws no larger page. */
  private static final float LARGEST = 14_400;

  /** Says that enough was read of a page. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough of this page was read", null, false, false);
    }
  }

  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
  private final List<WordBuilder> directions = new ArrayList<>();
  private final Layers layers;
  private final Tilt tilt = new Tilt();
  private final Pictures pictures = new Pictures();
  private double left;
  private double bottom;
  private int glyphs;
  private int operators;
  private long operatorsInFile;

  GlyphReader(PDDocument document) {
    layers = new Layers(document);
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
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
                : glyphs == 0 && pictures.fill(page.getCropBox())
                    ? PdfPage.Gap.PICTURE
                    : PdfPage.Gap.NONE;
    return new PdfPage(number, main.frame(), frame(crop, turn, 0), main.words(), gap);
  }

  private static Frame frame(PDRectangle crop, int turn, double askew) {
    return new Frame(
        Math.min(crop.getWidth(), LARGEST), Math.min(crop.getHeight(), LARGEST), turn, askew);
  }

  private boolean isCut(PDPage page, double askew) throws IOException {
    glyphs = 0;
    operators = 0;
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
    } catch (Enough enough) {
      return true;
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    count(1);
    if (glyphs == 0) {
      pictures.draw(operator, operands, getResources(), getGraphicsState());
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    count(FORM);
    if (!layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC))) {
      super.showForm(form);
    }
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

  private void count(int cost) {
    operators += cost;
    operatorsInFile += cost;
    if (operators > MOST_OPERATORS || operatorsInFile > MOST_IN_FILE) {
      throw new Enough();
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    if (++glyphs > MOST_GLYPHS) {
      throw new Enough();
    }
    if (layers.hide() || isElsewhere(matrix) || !(Math.abs(displacement.getX()) < LARGEST)) {
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
    if (words.size() > MOST_WORDS) {
      throw new Enough();
    }
    words.add(
        text.get(),
        matrix.getTranslateX() - left,
        matrix.getTranslateY() - bottom,
        displacement.getX() * run,
        Math.hypot(matrix.getShearX(), matrix.getScaleY()),
        face.blank * run,
        face.bold);
  }

  /** Whether a glyph stands where no page is; also where its place is no number. */
  private static boolean isElsewhere(Matrix matrix) {
    return !(Math.abs(matrix.getTranslateX()) < 2 * LARGEST
        && Math.abs(matrix.getTranslateY()) < 2 * LARGEST
        && Math.abs(matrix.getScaleX()) + Math.abs(matrix.getShearX()) < LARGEST
        && Math.abs(matrix.getScaleY()) + Math.abs(matrix.getShearY()) < LARGEST);
  }
}
