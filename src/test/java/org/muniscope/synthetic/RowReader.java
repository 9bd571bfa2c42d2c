package org.muniscope.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whatever reads the holdings of a filing, in the order of the filing. */
@FunctionalInterface
public interface RowReader {
  List<ReadRow> read(Path file) throws IOException;
}
