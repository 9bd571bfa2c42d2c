package org.muniscope.model;

import java.util.List;

/**
 * A way to make a check tie that a person may accept.
 *
 * @param words what seems to be wrong, in one sentence
 * @param repairs the fewest that set it right
 */
public record Proposal(String words, List<Repair> repairs) {
  public Proposal {
    repairs = List.copyOf(repairs);
  }
}
