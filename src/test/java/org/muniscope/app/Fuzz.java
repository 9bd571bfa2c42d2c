package org.muniscope.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Imports damaged copies of a file for as long as is wanted: {@code Fuzz FILE COUNT SEED FOLDER}.
 * What ends in anything but a result or a sentence, or takes unusually long, is kept in the folder.
 */
public final class Fuzz {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Path folder;
  private final Map<String, Integer> outcomes = new TreeMap<>();

  private Fuzz(Path folder) {
    this.folder = folder;
  }

  public static void main(String... arguments) throws Exception {
    var original = Files.readAllBytes(Path.of(arguments[0]));
    var count = Integer.parseInt(arguments[1]);
    var mutations = new Mutations(original, Long.parseLong(arguments[2]));
    var fuzz = new Fuzz(Files.createDirectories(Path.of(arguments[3])));
    for (var number = 1; number <= count; number++) {
      fuzz.run(mutations.of(number), number);
    }
    System.out.println(count + " files: " + fuzz.outcomes);
  }

  private void run(byte[] bytes, int number) throws Exception {
    var file = Files.write(folder.resolve("current.pdf"), bytes);
    var begin = System.nanoTime();
    var outcome = outcome(file);
    if (System.nanoTime() - begin > LONG.toNanos()) {
      outcome = "SLOW " + outcome;
    }
    outcomes.merge(outcome, 1, Integer::sum);
    if (outcome.contains(" ")) {
      Files.write(folder.resolve("kept-" + number + ".pdf"), bytes);
      System.out.println(number + ": " + outcome);
    }
  }

  private static String outcome(Path file) {
    try {
      return HostileFilesTest.outcome(file);
    } catch (Exception | StackOverflowError | OutOfMemoryError crash) {
      var place = crash.getStackTrace().length == 0 ? "" : " " + crash.getStackTrace()[0];
      return "CRASH " + crash.getClass().getSimpleName() + place;
    }
  }
}
