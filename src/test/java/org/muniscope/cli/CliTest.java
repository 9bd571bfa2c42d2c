package org.muniscope.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.app.FilingReader;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.Unreadable;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.model.Term;

class CliTest {
  private static final Check TIES = SmallFiling.subtotal(3, 100, 100);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void filingThatTiesEndsWithZeroAndSaysNothing() {
    var status = run(reading(SmallFiling.oneFund(), TIES), "extract", "example.pdf");

    assertEquals(0, status);
    assertEquals("", err());
    assertEquals(3, out.toString(UTF_8).lines().count());
  }

  @Test
  void differenceEndsWithOneAndALineWithItsPage() {
    var differs = SmallFiling.subtotal(3, 1_973_131, 357_454);

    var status = run(reading(SmallFiling.oneFund(), differs), "extract", "example.pdf");

    assertEquals(1, status);
    assertEquals(
        "page 3: Subtotal of Ohio: printed $1,973,131, recomputed $357,454,"
            + " difference $1,615,677.\n",
        err());
  }

  @Test
  void problemEndsWithOneAndANoteDoesNot() {
    var problem = SmallFiling.finding(Finding.Severity.PROBLEM, 4);
    var note = SmallFiling.finding(Finding.Severity.NOTE, 4);

    assertEquals(0, run(reading(List.of(note)), "extract", "example.pdf"));
    assertEquals("", err());
    assertEquals(1, run(reading(List.of(problem)), "extract", "example.pdf"));
    assertEquals("page 4: The coupon was not understood. \"5.2S%\"\n", err());
  }

  @Test
  void complaintsFollowThePagesOneLineEach() {
    var late = new Finding(Finding.Severity.PROBLEM, SmallFiling.on(9), "a\nb\u0007", "Late.");
    var early = SmallFiling.finding(Finding.Severity.PROBLEM, 2);

    run(reading(List.of(late, early)), "extract", "example.pdf");

    assertEquals(
        "page 2: The coupon was not understood. \"5.2S%\"\npage 9: Late. \"a b \"\n", err());
  }

  @Test
  void longTextIsCutShort() {
    var endless =
        new Finding(Finding.Severity.PROBLEM, SmallFiling.on(9), "word ".repeat(900), "Too much.");

    run(reading(List.of(endless)), "extract", "example.pdf");

    assertTrue(err().endsWith("word…\"\n") && err().length() < 200, err());
  }

  @Test
  void unreadableFileEndsWithTwoAndItsSentence() {
    var status =
        run(refusing(UnreadableFiling.Reason.EMPTY, "The file is empty."), "extract", "x.pdf");

    assertEquals(2, status);
    assertEquals("The file is empty.\n", err());
    assertEquals(0, out.size());
  }

  @Test
  void passwordIsAskedForAndHandedOn() {
    FilingReader locked =
        (file, password, progress) -> {
          if (!password.equals(Optional.of("secret"))) {
            throw Unreadable.because(
                UnreadableFiling.Reason.PASSWORD, "The file is protected by a password.");
          }
          return reading(SmallFiling.oneFund(), TIES).read(file, password, progress);
        };

    assertEquals(2, run(locked, "extract", "example.pdf"));
    assertEquals("The file is protected by a password. Give it with --password.\n", err());
    assertEquals(0, run(locked, "extract", "example.pdf", "--password", "secret"));
  }

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
  void oneFundIsTakenAloneWithWhatConcernsIt() {
    var reader =
        reading(
            SmallFiling.twoFunds(), SmallFiling.subtotal(3, 1, 1), SmallFiling.subtotal(5, 1, 2));

    assertEquals(0, run(reader, "extract", "x.pdf", "--fund", "1"));
    assertTrue(out.toString(UTF_8).startsWith("group,"));
    assertEquals(1, run(reader, "extract", "x.pdf", "--fund", "2"));
    assertEquals(1, run(reader, "extract", "x.pdf", "--fund", "all"));
    assertTrue(out.toString(UTF_8).startsWith("fund,group,"));
  }

  @Test
  void fundThatIsNotThereIsTold() {
    assertEquals(2, run(reading(List.of()), "extract", "x.pdf", "--fund", "2"));
    assertEquals("There is no fund 2: the file holds 1 schedule.\n", err());
    assertEquals(2, run(reading(List.of()), "extract", "x.pdf", "--fund", "two"));
    assertEquals("--fund takes a number or \"all\", not \"two\".\n", err());
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

  @Test
  void mistakeOfTheProgramIsOneLine() {
    FilingReader broken =
        (_, _, _) -> {
          throw new IllegalStateException("a bug\nin two lines");
        };

    assertEquals(2, run(broken, "extract", "x.pdf"));
    assertEquals(1, err().lines().count());
    assertEquals(2, run(exhausted(), "extract", "x.pdf"));
    assertEquals("The file is too large or too deeply nested for the memory there is.\n", err());
  }

  @Test
  void chartsAreWrittenIntoANewFolderAndNamed() {
    var target = folder.resolve("new").resolve("charts");

    var status = run(reading(List.of()), "charts", "x.pdf", "--out", target.toString());

    assertEquals(0, status);
    assertEquals(target.resolve("states.png") + "\n", out.toString(UTF_8));
    assertTrue(Files.exists(target.resolve("states.png")));
  }

  @Test
  void chartsNeedAFolder() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertEquals(2, run(reading(List.of()), "charts", "x.pdf"));
    assertTrue(err().contains("--out") && err().lines().count() == 1, err());
    assertEquals(2, run(reading(List.of()), "charts", "x.pdf", "--out", file.toString()));
    assertEquals(file + " was not written: a file of that name is in the way.\n", err());
  }

  @Test
  void withoutDisplayTheSampleIsWrittenIntoTheNamedFolder() {
    var status =
        cli(reading(SmallFiling.oneFund(), TIES))
            .runWithoutDisplay(
                new WindowRequest(Optional.empty()),
                folder,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));

    assertEquals(0, status);
    assertEquals(
        "There is no display; the charts and the holdings of sample.pdf are in " + folder + ".\n",
        out.toString(UTF_8));
    assertTrue(Files.exists(folder.resolve("holdings.csv")));
    assertTrue(Files.exists(folder.resolve("states.png")));
  }

  @Test
  void sampleIsWrittenWhenItIsAskedFor() {
    assertEquals(0, run(reading(List.of()), "sample", "--out", folder.toString()));
    assertTrue(Files.exists(folder.resolve("holdings.csv")));
  }

  @Test
  void nonsenseIsRefusedInOneLine() {
    for (var words :
        List.of(
            List.<String>of(),
            List.of("extract"),
            List.of("extract", "x.pdf", "--format", "doc"),
            List.of("extract", "x.pdf", "--nonsense"),
            List.of("a.pdf", "b.pdf"),
            List.of("--nonsense"))) {
      assertEquals(2, run(reading(List.of()), words.toArray(String[]::new)), words::toString);
      assertEquals(1, err().lines().count(), err());
    }
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertEquals(0, run(reading(List.of()), "--help"));
    assertEquals(2, out.toString(UTF_8).split("Usage:", -1).length, "told once");
    assertTrue(out.toString(UTF_8).contains("extract"));
    assertEquals(0, run(reading(List.of()), "extract", "--help"));
    assertTrue(out.toString(UTF_8).contains("--format"));
    assertEquals(0, run(reading(List.of()), "--version"));
    assertTrue(out.toString(UTF_8).startsWith("muniscope "));
    assertEquals("", err());
  }

  @Test
  void windowIsAskedForByNothingAFileOrTheVerb() {
    var cli = cli(reading(List.of()));
    var start = Optional.of(new WindowRequest(Optional.empty()));
    var file = Optional.of(new WindowRequest(Optional.of(Path.of("x.pdf"))));

    assertEquals(start, cli.windowRequest());
    assertEquals(start, cli.windowRequest("open"));
    assertEquals(start, cli.windowRequest(""));
    assertEquals(file, cli.windowRequest("x.pdf"));
    assertEquals(file, cli.windowRequest("open", "x.pdf"));
    assertEquals(Optional.empty(), cli.windowRequest("extract", "x.pdf"));
    assertEquals(Optional.empty(), cli.windowRequest("charts"));
    assertEquals(Optional.empty(), cli.windowRequest("--help"));
    assertEquals(Optional.empty(), cli.windowRequest("open", "--help"));
    assertEquals(Optional.empty(), cli.windowRequest("a.pdf", "b.pdf"));
  }

  @Test
  void repairsOfTheWindowAreMadeWhenAskedForAndToldOtherwise() throws IOException {
    var bond = SmallFiling.oneFund().holdings().getFirst();
    var raised = new Term.Value(new Dollars(700_000));
    new ReviewFiles(folder)
        .save(
            "hash",
            Review.NONE.with(
                List.of(
                    new Repair.Change(
                        Repair.Line.of(bond), new Term.Value(bond.value()), raised))));

    assertEquals(0, run(reading(SmallFiling.oneFund(), TIES), "extract", "example.pdf"));
    assertEquals("Repairs accepted for this file: 1. They are made with --repairs.\n", err());
    assertFalse(out.toString(UTF_8).contains("700000"));

    run(reading(SmallFiling.oneFund(), TIES), "extract", "example.pdf", "--repairs");
    assertTrue(out.toString(UTF_8).contains("700000"), "repaired");
    assertTrue(out.toString(UTF_8).contains("value $700,000 instead of $607,959."), "told");
  }

  private static FilingReader reading(Filing filing, Check... checks) {
    return (file, _, _) -> new ImportedFiling(file, "hash", filing, List.of(), List.of(checks));
  }

  private static FilingReader reading(List<Finding> findings) {
    return (file, _, _) ->
        new ImportedFiling(file, "hash", SmallFiling.oneFund(), findings, List.of());
  }

  private static FilingReader refusing(UnreadableFiling.Reason reason, String message) {
    return (_, _, _) -> {
      throw Unreadable.because(reason, message);
    };
  }

  private static FilingReader exhausted() {
    return new FilingReader() {
      @Override
      public ImportedFiling read(Path file, Optional<String> password, ImportProgress progress) {
        throw new OutOfMemoryError("no more");
      }
    };
  }

  private Cli cli(FilingReader reader) {
    return new Cli(
        reader,
        new ReviewFiles(folder),
        (_, into, _) -> List.of(Files.writeString(into.resolve("states.png"), "picture")),
        () -> Path.of("sample.pdf"));
  }

  /** Starts afresh: what an earlier command put out is forgotten. */
  private int run(FilingReader reader, String... args) {
    out.reset();
    err.reset();
    return cli(reader)
        .run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String err() {
    return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
