package org.muniscope.model;

import java.util.List;

/**
 * What was understood, together with what was not.
 *
 * @param value the part of the filing that was read
 * @param findings in the order of the pages
 */
public record Extraction<T>(T value, List<Finding> findings) {
  public Extraction {
    findings = List.copyOf(findings);
  }
}
