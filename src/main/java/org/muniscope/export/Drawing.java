package org.muniscope.export;

import java.util.List;
import java.util.Optional;

/**
 * A picture as lines, areas and words, for files that keep them as such. Lengths are pixels of a
 * screen, 96 to the inch; y grows downwards.
 *
 * @param title what it shows, in a line
 * @param width of the whole
 * @param height of the whole
 * @param marks from back to front
 */
public record Drawing(String title, double width, double height, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /** Something that is drawn. */
  public sealed interface Mark {}

  /** An outline that is filled, stroked or both. */
  public record Area(List<Step> outline, Optional<Ink> fill, Optional<Stroke> stroke)
      implements Mark {
    public Area {
      outline = List.copyOf(outline);
    }
  }

  /**
   * Words in a line.
   *
   * @param text what is written
   * @param x where it begins
   * @param baseline where it stands
   * @param width how wide it is
   * @param face the letters
   * @param ink their colour
   * @param outline the letters as areas, for files that hold no letters of their own
   */
  public record Words(
      String text, double x, double baseline, double width, Face face, Ink ink, List<Step> outline)
      implements Mark {
    public Words {
      outline = List.copyOf(outline);
    }
  }

  /** The letters of words; the size is in pixels. */
  public record Face(String family, double size, boolean bold, boolean italic) {}

  /**
   * A colour.
   *
   * @param rgb red, green and blue as in {@code 0x2266cc}
   * @param opacity from 0 to 1
   */
  public record Ink(int rgb, double opacity) {}

  /** A line of a width; the dashes are lengths of line and gap in turn, or none. */
  public record Stroke(Ink ink, double width, List<Double> dashes) {
    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }

  /** A piece of an outline. */
  public sealed interface Step {
    /** Begins anew at a point. */
    record Move(double x, double y) implements Step {}

    /** A straight line. */
    record Line(double x, double y) implements Step {}

    /** A cubic curve with its two control points. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

    /** Back to where it began. */
    record Close() implements Step {}
  }

  /** A length as files write it: two decimals at most, a point in every locale. */
  static String number(double length) {
    var rounded = Math.round(length * 100);
    return rounded % 100 == 0 ? String.valueOf(rounded / 100) : String.valueOf(rounded / 100.0);
  }
}
