package org.muniscope.ui.page;

/** How large a page is shown. */
public sealed interface Zoom {
  /** Smallest and largest factor that can be asked for. */
  double MIN = 0.25;

  double MAX = 4;

  /** The whole width of the page fills the view. */
  record FitWidth() implements Zoom {}

  /** The whole page is in view. */
  record FitPage() implements Zoom {}

  /**
   * A fixed size.
   *
   * @param factor 1 shows a point of paper as a logical pixel
   */
  record Factor(double factor) implements Zoom {
    public Factor {
      factor = Math.clamp(factor, MIN, MAX);
    }
  }

  /** The next larger usual size. */
  static Factor above(double factor) {
    return new Factor(Math.floor(factor * 4 + 1.001) / 4);
  }

  /** The next smaller usual size. */
  static Factor below(double factor) {
    return new Factor(Math.ceil(factor * 4 - 1.001) / 4);
  }
}
