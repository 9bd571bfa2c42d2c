package org.muniscope.synthetic;

import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A typeface that every PDF viewer has, so that no font travels in the file. */
public enum Face {
  SANS(FontName.HELVETICA),
  SANS_BOLD(FontName.HELVETICA_BOLD),
  SANS_ITALIC(FontName.HELVETICA_OBLIQUE),
  SERIF(FontName.TIMES_ROMAN),
  SERIF_BOLD(FontName.TIMES_BOLD),
  SERIF_ITALIC(FontName.TIMES_ITALIC);

  final FontName fontName;

  Face(FontName fontName) {
    this.fontName = fontName;
  }
}
