package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Box;
import org.muniscope.model.Coupon;
import org.muniscope.model.Dollars;
import org.muniscope.model.Finding;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.Maturity;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.model.Source;
import org.muniscope.model.Term;
import org.muniscope.model.Trait;

/** Decisions about a filing last, and a file of them that is damaged is never lost. */
final class ReviewFilesTest {
  private static final String HASH = "0".repeat(64);
  private final ImportedFiling filing = Filings.thirtyBonds();
  @TempDir private Path home = Path.of("");

  @Test
  void everyKindOfRepairIsThereInTheNextSession() throws IOException {
    var line = new Repair.Line(new Source(3, new Box(72.25, 120, 468, 22)), "Straße = “ß” \\ |\n#");
    Coupon step = new Coupon.Step(new BigDecimal("0"), new BigDecimal("6.66"));
    Coupon range = new Coupon.Between(new BigDecimal("3.00"), new BigDecimal("5.00"));
    var review =
        new Review(
            List.of(
                change(line, new Term.Value(new Dollars(-5)), new Term.Value(new Dollars(7))),
                change(
                    line,
                    new Term.Principal(Dollars.ZERO),
                    new Term.Principal(new Dollars(1_000_000))),
                change(
                    line,
                    new Term.Rate(new Coupon.Unstated()),
                    new Term.Rate(new Coupon.Fixed(new BigDecimal("5.250")))),
                change(line, new Term.Rate(new Coupon.Zero()), new Term.Rate(step)),
                change(line, new Term.Rate(new Coupon.Zero()), new Term.Rate(range)),
                change(
                    line,
                    new Term.Due(new Maturity.Unstated()),
                    new Term.Due(new Maturity.InYear(2031))),
                change(
                    line,
                    new Term.Due(new Maturity.On(LocalDate.of(2031, 2, 28))),
                    new Term.Due(
                        new Maturity.Between(
                            LocalDate.of(2031, 2, 28), LocalDate.of(2032, 2, 29)))),
                change(
                    line,
                    new Term.Place(Optional.empty()),
                    new Term.Place(Optional.of(Jurisdiction.OHIO))),
                change(
                    line,
                    new Term.Marked(List.of(), Set.of()),
                    new Term.Marked(List.of("a", "*"), Set.of(Trait.INSURED, Trait.DEMAND))),
                new Repair.LeaveOut(line, new Dollars(12)),
                new Repair.Add(
                    line,
                    line.place(),
                    "A bond",
                    new Coupon.Variable(new BigDecimal("0.09")),
                    new Maturity.InYear(2040),
                    new Dollars(1),
                    new Dollars(2))),
            List.of(line));
    new ReviewFiles(home).save(HASH, review);
    assertEquals(review, new ReviewFiles(home).read(HASH));
  }

  @Test
  void anotherFileHasNoRepairs() throws IOException {
    var files = new ReviewFiles(home);
    files.save(HASH, raised());
    assertEquals(Review.NONE, files.read("1".repeat(64)));
  }

  @Test
  void repairsAreMadeWhenTheFileIsOpenedAgain() throws Exception {
    var files = new ReviewFiles(home);
    files.save(HASH, raised());
    var again =
        files
            .over((_, _, _) -> filing)
            .read(Path.of("elsewhere.pdf"), Optional.empty(), ImportProgress.NONE);
    assertEquals(new Dollars(607_960), again.filing().holdings().getFirst().value());
    assertEquals(filing.filing(), again.reviewed().printed());
    assertEquals(filing.filing(), again.with(Review.NONE).filing());
  }

  @Test
  void whatDoesNotFitAnyMoreIsToldAndNotMade() throws IOException {
    var first = filing.filing().holdings().getFirst();
    var files = new ReviewFiles(home);
    files.save(
        HASH,
        Review.NONE.with(
            List.of(
                change(
                    Repair.Line.of(first),
                    new Term.Value(new Dollars(1)),
                    new Term.Value(new Dollars(2))))));
    var again = files.remembered(filing);
    assertEquals(filing.filing(), again.filing());
    assertTrue(again.findings().getLast().message().startsWith("A repair of before does not fit"));
  }

  @Test
  void aFileThatCannotBeUnderstoodIsToldAndKept() throws IOException {
    var folder = Files.createDirectories(home.resolve("repairs"));
    Files.writeString(folder.resolve(HASH + ".properties"), "form=1\nrepair.0.kind=paint\n");
    var files = new ReviewFiles(home);
    var again = files.remembered(filing);
    assertEquals(filing.filing(), again.filing());
    var told = again.findings().getLast();
    assertEquals(Finding.Severity.NOTE, told.severity());
    assertTrue(told.message().contains("cannot be read"), told.message());
    files.save(HASH, raised());
    assertEquals(raised(), files.read(HASH));
    assertTrue(Files.readString(folder.resolve(HASH + ".unreadable")).contains("paint"));
  }

  @ParameterizedTest
  @CsvSource({
    "marks, a",
    "marks, a|WONDERFUL",
    "coupon, fixed",
    "coupon, between 5 3",
    "maturity, 2031-02-30",
    "maturity, 2031-01-01/",
    "value, 1.5",
    "state, XX",
    "rating, AAA"
  })
  void aTermThatIsNoneIsToldAsAFileThatCannotBeRead(String term, String text) throws IOException {
    var folder = Files.createDirectories(home.resolve("repairs"));
    Files.writeString(
        folder.resolve(HASH + ".properties"),
        """
        form=1
        repair.0.kind=change
        repair.0.page=3
        repair.0.box=72 120 468 22
        repair.0.printed=A bond
        repair.0.term=%s
        repair.0.was=%s
        repair.0.is=%2$s
        """
            .formatted(term, text));
    assertThrows(IOException.class, () -> new ReviewFiles(home).read(HASH));
  }

  @Test
  void aFileOfALaterProgramIsNotGuessedAt() throws IOException {
    var folder = Files.createDirectories(home.resolve("repairs"));
    Files.writeString(folder.resolve(HASH + ".properties"), "form=2\n");
    assertThrows(IOException.class, () -> new ReviewFiles(home).read(HASH));
  }

  @Test
  void nothingDecidedLeavesNoFile() throws IOException {
    var files = new ReviewFiles(home);
    files.save(HASH, raised());
    files.save(HASH, Review.NONE);
    assertFalse(Files.exists(home.resolve("repairs").resolve(HASH + ".properties")));
  }

  private Review raised() {
    var first = filing.filing().holdings().getFirst();
    return Review.NONE.with(
        List.of(
            change(
                Repair.Line.of(first),
                new Term.Value(first.value()),
                new Term.Value(first.value().plus(new Dollars(1))))));
  }

  private static Repair change(Repair.Line line, Term was, Term is) {
    return new Repair.Change(line, was, is);
  }
}
