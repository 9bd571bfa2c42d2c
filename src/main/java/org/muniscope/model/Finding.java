package org.muniscope.model;

/**
 * Something a person should look at, with its place.
 *
 * @param severity whether it may make a number wrong
 * @param source page and box
 * @param printed what stands there
 * @param message what was not understood or was assumed, in a sentence
 */
public record Finding(Severity severity, Source source, String printed, String message) {
  /** How much a finding matters. */
  public enum Severity {
    /** Something was not understood or does not tie: a number may be wrong or missing. */
    PROBLEM,
    /** An assumption or a remark; the numbers stand. */
    NOTE
  }
}
