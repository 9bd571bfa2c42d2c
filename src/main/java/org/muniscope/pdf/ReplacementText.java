package org.muniscope.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The text that a file gives for a marked part of its content, {@code ActualText}: browsers write
 * it where the font itself cannot tell, as of old-style digits or ligatures.
 *
 * <p>Source: ISO 32000-1, 14.9.4.
 */
final class ReplacementText {
  /** A glyph that the page draws, at its origin in the page's own coordinates. */
  record Drawn(GlyphRun run, Face.Glyph glyph, double x, double y) {
    private Drawn saying(String text) {
      return new Drawn(run, glyph.saying(text), x, y);
    }
  }

  private final List<Drawn> waiting = new ArrayList<>();
  private String text = "";
  private int depth;

  /** The depth at which the part with the text began; 0 outside of any. */
  private int openAt;

  void reset() {
    waiting.clear();
    depth = 0;
    openAt = 0;
  }

  /** A marked part of the content begins. */
  void begin(@Nullable COSDictionary properties) {
    depth++;
    var actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    if (openAt == 0 && actual != null) {
      openAt = depth;
      text = Glyphs.heal(actual);
    }
  }

  /** Whether glyphs wait for the end of their part. */
  boolean open() {
    return openAt > 0;
  }

  void add(Drawn glyph) {
    waiting.add(glyph);
  }

  /** A marked part ends; the glyphs of one with a text, as this or their own font tells them. */
  List<Drawn> end() {
    var ends = depth == openAt;
    depth = Math.max(0, depth - 1);
    return ends ? close() : List.of();
  }

  /** The glyphs that still wait. */
  List<Drawn> close() {
    openAt = 0;
    var drawn = List.copyOf(waiting);
    waiting.clear();
    return drawn.stream().allMatch(each -> each.glyph().told()) ? drawn : told(drawn);
  }

  /** Shares the text out among the glyphs in equal parts: mostly there is one for each letter. */
  private List<Drawn> told(List<Drawn> drawn) {
    var letters = text.codePoints().toArray();
    return IntStream.range(0, drawn.size())
        .mapToObj(at -> {
          var from = part(at, letters.length, drawn.size());
          var to = part(at + 1, letters.length, drawn.size());
          return drawn.get(at).saying(new String(letters, from, to - from));
        })
        .toList();
  }

  private static int part(int at, int letters, int glyphs) {
    return Math.toIntExact(Math.ceilDiv((long) at * letters, glyphs));
  }
}
