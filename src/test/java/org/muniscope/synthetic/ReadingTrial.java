package org.muniscope.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muniscope.synthetic.Shrinking.Case;

/** Has a reader read random filings and tells a failure in its smallest form. */
public final class ReadingTrial {
  private static final int SHRINKING_TRIALS = 400;

  private final RowReader reader;
  private final Path folder;

  /** Keeps the files of failures in the folder. */
  public ReadingTrial(RowReader reader, Path folder) {
    this.reader = reader;
    this.folder = folder;
  }

  /** Writes and reads one filing; what went wrong, in the smallest case that shows it. */
  public Optional<String> failure(long seed, int number) throws IOException {
    Files.createDirectories(folder);
    var first = WriteFilings.random(seed, number);
    var file = folder.resolve("filing-%d-%d.pdf".formatted(seed, number));
    if (differences(first, file).isEmpty()) {
      Files.deleteIfExists(file);
      return Optional.empty();
    }
    var trial = folder.resolve("trial-%d-%d.pdf".formatted(seed, number));
    var smallest =
        new Shrinking(c -> !differences(c, trial).isEmpty(), SHRINKING_TRIALS).shrink(first);
    var differences = differences(smallest, file);
    Files.deleteIfExists(trial);
    return Optional.of(message(smallest, file, differences));
  }

  private List<String> differences(Case tried, Path file) {
    try {
      var truth = SyntheticFiling.write(tried.portfolio(), tried.layout(), file);
      return new Comparison(truth.readable(), reader.read(file)).differences();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      // A reader that stumbles has read it wrong; the smallest case should be shown for it, too.
      return List.of("threw   " + e);
    }
  }

  private static String message(Case smallest, Path file, List<String> differences) {
    return differences.stream()
        .limit(12)
        .collect(
            Collectors.joining(
                "\n",
                "%d of %d rows of %s%n%s%n"
                    .formatted(
                        differences.size(), smallest.portfolio().size(), file, smallest.layout()),
                "\n"));
  }
}
