package org.muniscope.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muniscope.model.Dollars;
import org.muniscope.model.Filing;
import org.muniscope.model.Holding;
import org.muniscope.model.PrintedTotal.Kind;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;

/**
 * The fund of a report that has only one, so that the report's figures are the fund's.
 *
 * @param filing the report
 * @param schedule its schedule
 */
record Fund(Filing filing, Schedule schedule) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A sentence of a footnote or of the text.
   *
   * @param text as printed
   * @param source where it stands
   */
  record Sentence(String text, Source source) {}

  /** The fund of a report with one schedule; with several, nothing tells whose a figure is. */
  static Optional<Fund> only(Filing filing) {
    return filing.schedules().size() == 1
        ? Optional.of(new Fund(filing, filing.schedules().getFirst()))
        : Optional.empty();
  }

  List<Holding> holdings() {
    return schedule.holdings();
  }

  /** Positive net assets as the schedule prints them. */
  Optional<Dollars> net() {
    return schedule.amount(Kind.NET_ASSETS).filter(amount -> amount.amount() > 0);
  }

  /** The value of all holdings. */
  Dollars total() {
    return sum(holdings());
  }

  Dollars value(Predicate<Holding> which) {
    return sum(holdings().stream().filter(which).toList());
  }

  static Dollars sum(Collection<Holding> holdings) {
    return Dollars.sum(holdings.stream().map(Holding::value).toList());
  }

  /** A total of the schedule as a number; empty where it is not printed. */
  Optional<BigDecimal> amount(Kind kind) {
    return schedule.amount(kind).map(each -> BigDecimal.valueOf(each.amount()));
  }

  /** Whether it holds other things than the bonds that the schedule lists. */
  boolean mixed() {
    return schedule.totals().stream().anyMatch(total -> total.kind() == Kind.NOT_BONDS);
  }

  /** In which unit the statement of assets and liabilities is printed: dollars or thousands. */
  BigDecimal unit() {
    var assets = Printed.in(balance(), "total assets").map(Printed::number);
    var investments = amount(Kind.TOTAL_INVESTMENTS);
    var thousands =
        assets.isPresent()
            && investments.isPresent()
            && assets.get().multiply(HUNDRED).compareTo(investments.get()) < 0;
    return thousands ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
  }

  Optional<Statement> balance() {
    return Statements.balance(filing);
  }

  Optional<Statement> operations() {
    return Statements.operations(filing);
  }

  Optional<Statement> changes() {
    return Statements.changes(filing);
  }

  Optional<Statement> cashFlows() {
    return Statements.cashFlows(filing);
  }

  Optional<Statement> highlights() {
    return Statements.highlights(filing);
  }

  /** The footnotes and the sentences with figures, in this order. */
  Stream<Sentence> sentences() {
    return Stream.concat(
        filing.footnotes().stream().map(note -> new Sentence(note.text(), note.source())),
        filing.passages().stream().map(each -> new Sentence(each.text(), each.source())));
  }
}
