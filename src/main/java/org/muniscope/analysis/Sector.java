package org.muniscope.analysis;

import java.util.Optional;
import org.muniscope.model.Holding;

/**
 * For what the money of a bond was borrowed, as far as its words tell.
 *
 * @param name such as {@code Health care}
 * @param rank place in the list of sectors, from 0
 * @param word the word or phrase that decided, in small letters
 */
public record Sector(String name, int rank, String word) {
  private static final WordList WORDS = WordList.read("sectors.txt");

  /** Asks the heading above the bond, then its own text; empty where no listed word occurs. */
  public static Optional<Sector> of(Holding holding) {
    return WORDS
        .first(holding.group())
        .or(() -> WORDS.first(holding.security().description()))
        .map(hit -> new Sector(hit.name(), hit.rank(), hit.word()));
  }
}
