package org.muniscope.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Knows where the sample that comes with the program lies. */
@FunctionalInterface
public interface SampleFiling {
  /** The sample's PDF, put into a file of its own where it is not one yet. */
  Path file() throws IOException;
}
