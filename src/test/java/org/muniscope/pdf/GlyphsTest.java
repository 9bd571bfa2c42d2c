package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Characters as fonts encode them and as people read them. */
final class GlyphsTest {
  @Test
  void controlCodesThatWindowsUsesForPunctuationAreMended() {
    assertEquals("Alabama—0.94%", Glyphs.heal("Alabama\u00970.94%"));
    assertEquals("O’Hare", Glyphs.heal("O\u0092Hare"));
    assertEquals("2012–13", Glyphs.heal("2012\u009613"));
  }

  @Test
  void ligaturesBecomeLetters() {
    assertEquals("certificates of office", Glyphs.heal("certi\ufb01cates of o\ufb03ce"));
  }

  @Test
  void numeralsOfOnePieceBecomeLetters() {
    assertEquals("University VII", Glyphs.heal("Un\u2173ersity \u2166"));
  }

  @Test
  void whatIsNoCharacterIsUnknown() {
    assertEquals("Alabama \ufffd 2.4%", Glyphs.heal("Alabama \uffff 2.4%"));
  }

  @Test
  void bitmapFontsHaveLigaturesAndDashesWhereTexHasThem() {
    var read = new StringBuilder();
    "O\u000ece \u001dood {1.2%, {\u0015|\u0016"
        .chars()
        .forEach(code -> read.append(Glyphs.ofBitmap(code)));
    assertEquals("Office flood –1.2%, ––——", read.toString());
  }

  @Test
  void everyKindOfBlankIsASpace() {
    assertEquals("5 1/2 % due", Glyphs.heal("5\u00a01/2\u2009%\tdue"));
  }

  @Test
  void signsThatLookAlikeBecomeOne() {
    assertEquals("(a) pre-refunded", Glyphs.heal("\u207da\u207e pre\u2011refunded"));
    assertEquals("multi-state", Glyphs.heal("multi\u00adstate"));
    assertEquals("Alabama - 2.4%", Glyphs.heal("Alabama \u2212 2.4%"));
    assertEquals("5 1/8%", Glyphs.heal("5 1\u20448%"));
    assertEquals("1–2 — A-1", Glyphs.heal("1\u20122 \u2015 A\u20101"));
  }

  @Test
  void whatNobodySeesVanishes() {
    assertEquals("Value", Glyphs.heal("\ufeffVal\u200bue\u0001"));
  }

  @Test
  void whatIsPlainStaysAsItIs() {
    assertEquals("$", Glyphs.heal("$"));
    assertEquals("§ 4½s †", Glyphs.heal("§ 4½s †"));
  }
}
