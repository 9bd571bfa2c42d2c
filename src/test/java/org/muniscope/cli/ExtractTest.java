package org.muniscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.Unreadable;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.fixture.SmallFiling;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.model.Term;

/** What {@code extract} says and how it ends. */
final class ExtractTest extends Commands {
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
    FilingImport locked =
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
  void mistakeOfTheProgramIsOneLine() {
    FilingImport broken =
        (_, _, _) -> {
          throw new IllegalStateException("a bug\nin two lines");
        };

    assertEquals(2, run(broken, "extract", "x.pdf"));
    assertEquals(1, err().lines().count());
    assertEquals(2, run(exhausted(), "extract", "x.pdf"));
    assertEquals("The file is too large or too deeply nested for the memory there is.\n", err());
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
}
