package org.muniscope.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.muniscope.export.WholeFile;
import org.muniscope.model.Box;
import org.muniscope.model.Finding;
import org.muniscope.model.Review;
import org.muniscope.model.Source;

/**
 * What was decided about filings, a small file each in the folder of the settings, named by the
 * content of the filing. Only what a person decided stands in it, and the lines it is about.
 */
public final class ReviewFiles {
  private final Path folder;

  /** The reviews of a settings folder; theirs comes into being when the first one is saved. */
  public ReviewFiles(Path settings) {
    folder = settings.resolve("repairs");
  }

  /**
   * What was decided about the filing with this content.
   *
   * @throws IOException when there is a file and it cannot be understood
   */
  public Review read(String contentHash) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file(contentHash), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (NoSuchFileException nothingDecided) {
      return Review.NONE;
    } catch (IllegalArgumentException damaged) {
      throw new IOException(damaged);
    }
    return ReviewText.read(properties);
  }

  /** Writes what was decided, whole or not at all; a file that nobody could read is kept aside. */
  public void save(String contentHash, Review review) throws IOException {
    var file = file(contentHash);
    Files.createDirectories(folder);
    keepUnreadable(contentHash);
    if (review.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    WholeFile.write(
        file,
        out -> {
          var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          ReviewText.properties(review).store(writer, null);
          writer.flush();
        });
  }

  private void keepUnreadable(String contentHash) throws IOException {
    try {
      read(contentHash);
    } catch (IOException damaged) {
      var number = 1;
      var aside = folder.resolve(contentHash + ".unreadable");
      while (Files.exists(aside)) {
        number++;
        aside = folder.resolve(contentHash + ".unreadable-" + number);
      }
      Files.move(file(contentHash), aside);
    }
  }

  /** A reader that makes the repairs of before in what another one reads. */
  public FilingImport over(FilingImport reader) {
    return (file, password, progress) -> remembered(reader.read(file, password, progress));
  }

  /** The filing with the repairs of before; what of them cannot be made is told as a finding. */
  ImportedFiling remembered(ImportedFiling read) {
    try {
      var review = read(read.contentHash());
      if (review.isEmpty()) {
        return read;
      }
      var misfits = Repairs.apply(read.filing(), review.repairs()).misfits();
      var told =
          misfits.stream()
              .map(each ->
                  new Finding(
                      Finding.Severity.NOTE,
                      each.line().place(),
                      each.line().printed(),
                      "A repair of before does not fit any more and was not made: " + each.words()))
              .toList();
      return with(read, told).with(review);
    } catch (IOException unreadable) {
      var place = new Source(1, new Box(0, 0, 0, 0));
      var words =
          "The repairs that were accepted for this file cannot be read. They are kept in “"
              + file(read.contentHash()).getFileName()
              + "” in the folder of the settings.";
      return with(read, List.of(new Finding(Finding.Severity.NOTE, place, "", words)));
    }
  }

  /** What was accepted for a filing and is not made in it, for those who want it as printed. */
  public Optional<Review> unmade(ImportedFiling read) {
    try {
      return Optional.of(read(read.contentHash()))
          .filter(each -> !each.repairs().isEmpty() && read.review().repairs().isEmpty());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static ImportedFiling with(ImportedFiling read, List<Finding> further) {
    var findings = new ArrayList<>(read.findings());
    findings.addAll(further);
    return new ImportedFiling(
        read.file(), read.contentHash(), read.filing(), findings, read.checks());
  }

  private Path file(String contentHash) {
    return folder.resolve(contentHash + ".properties");
  }
}
