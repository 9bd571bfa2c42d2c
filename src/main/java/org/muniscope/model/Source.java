package org.muniscope.model;

/**
 * The place in the PDF where something is printed.
 *
 * @param page number of the page in the file, from 1
 * @param box the rectangle on that page
 */
public record Source(int page, Box box) {
  public Source {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1: " + page);
    }
  }
}
