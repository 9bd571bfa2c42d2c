package org.muniscope.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muniscope.fixture.Filings;
import org.muniscope.fixture.ThirtyBonds;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.Footnote;
import org.muniscope.model.Holding;
import org.muniscope.model.Passage;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;

/**
 * A report with the thirty bonds, worth 49,553,674 dollars, of a fund with net assets of 40,553,674
 * dollars, and with what the test types of its other pages.
 */
final class TypedReport {
  private static final Source PLACE = new Source(7, new Box(72, 100, 468, 12));

  private final List<Statement> statements = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Abbreviation> abbreviations = new ArrayList<>();
  private final List<PrintedTotal> totals = new ArrayList<>();
  private List<Holding> holdings = ThirtyBonds.holdings();

  /** A table of lines such as {@code Total assets | 307,748,154}, with heads of the same form. */
  TypedReport table(String title, String heads, String... lines) {
    var rows = Stream.of(lines).map(TypedReport::row).toList();
    statements.add(new Statement(title, heads.isEmpty() ? List.of() : cells(heads), rows, PLACE));
    return this;
  }

  TypedReport note(String mark, String text) {
    notes.add(new Footnote("Notes to Schedule of Investments", mark, text, PLACE));
    return this;
  }

  TypedReport sentence(String text) {
    passages.add(new Passage(text, PLACE));
    return this;
  }

  TypedReport abbreviation(String code) {
    abbreviations.add(new Abbreviation(code, "in words", PLACE));
    return this;
  }

  /** One more line of the schedule's totals, in dollars. */
  TypedReport total(PrintedTotal.Kind kind, String label, long amount) {
    var dollars = Optional.of(new Dollars(amount));
    totals.add(new PrintedTotal(kind, label, Optional.empty(), dollars, PLACE));
    return this;
  }

  /** Other holdings than the thirty bonds as they are. */
  TypedReport holdings(UnaryOperator<Holding> change) {
    holdings = holdings.stream().map(change).toList();
    return this;
  }

  /** What one check says; empty where it is not made. */
  Optional<Check> check(String subject) {
    return Checks.of(filing()).stream().filter(each -> each.subject().equals(subject)).findFirst();
  }

  /** The verdict of one check; empty where it is not made. */
  Optional<Check.Verdict> verdict(String subject) {
    return check(subject).map(Check::verdict);
  }

  /** What explains the outcome of one check that is made. */
  String explanation(String subject) {
    return check(subject).orElseThrow().explanation();
  }

  private Filing filing() {
    var bonds = Filings.thirtyBonds().filing();
    var schedule = Filings.schedule(holdings);
    var all = Stream.concat(totals.stream(), schedule.totals().stream()).toList();
    return new Filing(
        bonds.header(),
        bonds.pages(),
        List.of(
            new Schedule(
                schedule.fund(),
                schedule.asOf(),
                schedule.units(),
                schedule.firstPage(),
                schedule.lastPage(),
                schedule.groups(),
                all)),
        abbreviations,
        notes,
        statements,
        passages);
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static Statement.Row row(String line) {
    var cells = cells(line);
    var values = cells.subList(1, cells.size()).stream().map(TypedReport::value).toList();
    return new Statement.Row(cells.getFirst(), values, PLACE);
  }

  private static Statement.Value value(String printed) {
    var digits = printed.replaceAll("[$,%]|[a-z ]+", "").replaceFirst("^\\((.*)\\)$", "-$1");
    var number = Optional.of(digits).filter(each -> each.matches("-?\\d.*")).map(BigDecimal::new);
    return new Statement.Value(printed, number, PLACE);
  }
}
