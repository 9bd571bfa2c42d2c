package org.muniscope.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of comma separated values among the resources of the sample, header left out. */
record Table(List<List<String>> rows) {
  static Table of(String name) {
    var resource = Objects.requireNonNull(Table.class.getResource("/sample/" + name), name);
    try (var reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8);
        var records = CSVFormat.RFC4180.parse(reader)) {
      return new Table(records.stream().skip(1).map(CSVRecord::toList).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
