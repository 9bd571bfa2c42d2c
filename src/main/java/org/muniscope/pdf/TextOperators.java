package org.muniscope.pdf;

import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
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

/** The operators that say which text a page shows and where; others are only looked at. */
final class TextOperators {
  private TextOperators() {}

  static Stream<OperatorProcessor> of(PDFStreamEngine engine) {
    return Stream.of(
        new BeginMarkedContentSequence(engine),
        new BeginMarkedContentSequenceWithProperties(engine),
        new EndMarkedContentSequence(engine),
        new BeginText(engine),
        new EndText(engine),
        new Concatenate(engine),
        new DrawObject(engine),
        new SetGraphicsStateParameters(engine),
        new Save(engine),
        new Restore(engine),
        new NextLine(engine),
        new SetCharSpacing(engine),
        new MoveText(engine),
        new MoveTextSetLeading(engine),
        new SetFontAndSize(engine),
        new ShowText(engine),
        new ShowTextAdjusted(engine),
        new SetTextLeading(engine),
        new SetLineWidth(engine),
        new SetMatrix(engine),
        new SetTextRenderingMode(engine),
        new SetTextRise(engine),
        new SetWordSpacing(engine),
        new SetTextHorizontalScaling(engine),
        new ShowTextLine(engine),
        new ShowTextLineAndSpace(engine));
  }
}
