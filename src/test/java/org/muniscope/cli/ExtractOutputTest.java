package org.muniscope.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniscope.fixture.SmallFiling;

/** Where {@code extract} writes what, and what it refuses to write. */
final class ExtractOutputTest extends Commands {
  @Test
  void textIsUtf8WhateverTheTerminalSpeaks() {
    var terminal = new PrintStream(out, false, US_ASCII);

    cli(reading(SmallFiling.oneFund(), TIES))
        .run(new String[] {"extract", "example.pdf"}, terminal, new PrintStream(err));

    assertTrue(out.toString(UTF_8).contains("Peña"));
    assertFalse(out.toString(ISO_8859_1).contains("Peña"));
  }

  @Test
  void formFollowsTheOptionOrElseTheName() throws IOException {
    var reader = reading(SmallFiling.oneFund(), TIES);
    var json = folder.resolve("a.json");
    var book = folder.resolve("a.XLSX");
    var csv = folder.resolve("b.json");

    assertEquals(0, run(reader, "extract", "x.pdf", "--out", json.toString()));
    assertEquals(0, run(reader, "extract", "x.pdf", "--out", book.toString()));
    assertEquals(0, run(reader, "extract", "x.pdf", "--format", "csv", "--out", csv.toString()));

    assertTrue(Files.readString(json).startsWith("{"));
    assertEquals("PK", new String(Files.readAllBytes(book), 0, 2, ISO_8859_1));
    assertTrue(Files.readString(csv).startsWith("group,"));
    assertEquals(0, out.size());
  }

  @Test
  void workbookIsNotPrinted() {
    assertEquals(2, run(reading(List.of()), "extract", "x.pdf", "--format", "xlsx"));
    assertEquals("A workbook is no text for the terminal: name a file with --out.\n", err());
  }

  @Test
  void filingIsNeverOverwritten() throws IOException {
    var pdf = Files.writeString(folder.resolve("x.pdf"), "%PDF");

    assertEquals(2, run(reading(List.of()), "extract", pdf.toString(), "--out", pdf.toString()));
    assertEquals("The output would overwrite the filing itself: name another file.\n", err());
    assertEquals("%PDF", Files.readString(pdf));
  }

  @Test
  void outputThatCannotBeWrittenIsTold() {
    var target = folder.resolve("missing").resolve("x.csv");

    assertEquals(2, run(reading(List.of()), "extract", "x.pdf", "--out", target.toString()));
    assertEquals(
        target + " was not written: there is no folder " + target.getParent() + ".\n", err());
  }

  @Test
  void brokenPipeIsTold() {
    var closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });

    var status =
        cli(reading(List.of()))
            .run(new String[] {"extract", "x.pdf"}, closed, new PrintStream(err, true, UTF_8));

    assertEquals(2, status);
    assertEquals("The output was cut off: its reader has stopped or the disk is full.\n", err());
  }
}
