package org.muniscope.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGeneratorFactory;

/**
 * Writes random filings with their truth into a folder, to try the import from the command line:
 * {@code WriteFilings DIRECTORY COUNT SEED}. Filing number n of a seed is always the same.
 */
public final class WriteFilings {
  private WriteFilings() {}

  public static void main(String... arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("WriteFilings DIRECTORY COUNT SEED");
    }
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var count = Integer.parseInt(arguments[1]);
    var seed = Long.parseLong(arguments[2]);
    for (var number = 1; number <= count; number++) {
      var chosen = random(seed, number);
      var name = "filing-%d-%03d".formatted(seed, number);
      var pdf = folder.resolve(name + ".pdf");
      var truth = SyntheticFiling.write(chosen.portfolio(), chosen.layout(), pdf);
      new TruthJson().write(truth, folder.resolve(name + ".json"));
    }
  }

  /** The case of a number: independent of those before it. */
  static Shrinking.Case random(long seed, int number) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + number);
    return new Shrinking.Case(Portfolios.random(random), Layouts.random(random));
  }
}
