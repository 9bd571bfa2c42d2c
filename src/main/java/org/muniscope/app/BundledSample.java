package org.muniscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.muniscope.export.WholeFile;

/** The filing that comes with the program, as a file that can be opened like any other. */
public final class BundledSample {
  private static final String NAME = "sample-filing.pdf";

  private final Path folder;

  /** Keeps the sample in a folder of the program's own. */
  public BundledSample(Path folder) {
    this.folder = folder;
  }

  /** The sample's file, written anew where it is missing or is not the one of this version. */
  public Path file() throws IOException {
    var bytes = bytes();
    var file = folder.resolve(NAME);
    if (!holds(file, bytes)) {
      Files.createDirectories(folder);
      WholeFile.write(file, out -> out.write(bytes));
    }
    return file;
  }

  /** Whether a file, wherever it lies, is the sample. */
  public boolean is(Path file) {
    try {
      return holds(file, bytes());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static byte[] bytes() throws IOException {
    try (var in = BundledSample.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IOException("the sample is missing from the program");
      }
      return in.readAllBytes();
    }
  }
}
