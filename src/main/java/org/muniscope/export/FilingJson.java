package org.muniscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.muniscope.model.Check;
import org.muniscope.model.CreditSupport;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.model.PrintedTotal;
import org.muniscope.model.Repair;
import org.muniscope.model.Schedule;
import org.muniscope.model.Statement;

/** The whole model as one JSON object, each value with the place where it is printed. */
public final class FilingJson {
  private final Report report;
  private final JsonWriter json;

  private FilingJson(Report report, OutputStream out) throws IOException {
    this.report = report;
    this.json = new JsonWriter(out);
  }

  /** An element of a schedule, with the schedule that tells its fund. */
  private record Of<T>(Schedule schedule, T element) {}

  /** Writes the object in UTF-8; leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    new FilingJson(report, out).write();
  }

  private void write() throws IOException {
    var filing = report.filing();
    var schedules = filing.schedules();
    json.begin();
    json.object("filing", report, this::filing);
    json.objects("funds", IntStream.range(0, schedules.size()).boxed().toList(), this::fund);
    json.objects("groups", each(Schedule::groups), this::group);
    json.objects("holdings", each(Schedule::holdings), this::holding);
    json.objects("totals", each(Schedule::totals), this::total);
    json.objects(
        "abbreviations",
        filing.abbreviations(),
        abbreviation -> {
          json.text("code", abbreviation.code());
          json.text("meaning", abbreviation.meaning());
          json.source(Optional.of(abbreviation.source()));
        });
    json.objects(
        "notes",
        filing.footnotes(),
        note -> {
          json.text("section", note.section());
          json.text("mark", note.mark());
          json.text("text", note.text());
          json.source(Optional.of(note.source()));
        });
    json.objects("statements", filing.statements(), this::statement);
    json.objects("checks", report.checks(), this::check);
    json.objects("findings", report.findings(), this::finding);
    if (!report.review().repairs().isEmpty()) {
      json.objects("repairs", report.review().repairs(), this::repair);
    }
    json.end();
  }

  private <T> List<Of<T>> each(Function<Schedule, List<T>> part) {
    return report.filing().schedules().stream()
        .flatMap(
            schedule -> part.apply(schedule).stream().map(element -> new Of<>(schedule, element)))
        .toList();
  }

  private void filing(Report whole) throws IOException {
    var header = whole.filing().header();
    json.text("file", whole.file());
    json.text("registrant", header.registrant());
    json.text("form", header.form());
    json.text("file_number", header.fileNumber());
    json.day("report_date", header.reportDate());
    json.text("ticker", header.ticker());
    json.number("pages", whole.filing().pages());
  }

  private void fund(int index) throws IOException {
    var schedule = report.filing().schedules().get(index);
    json.number("number", index + 1);
    json.text("name", schedule.fund());
    json.day("as_of", schedule.asOf());
    json.text("unit", schedule.units().words());
    json.pages("pages", schedule.firstPage(), schedule.lastPage());
    json.number("holdings", schedule.holdings().size());
  }

  private void group(Of<HoldingGroup> of) throws IOException {
    var group = of.element();
    tellFund(of.schedule());
    json.text("name", group.name());
    json.text("kind", lower(group.kind()));
    json.text("section", group.section());
    json.percent("percent", group.percent());
    json.dollars("subtotal_usd", group.subtotal().flatMap(PrintedTotal::amount));
    json.dollars("subtotal_par_usd", group.subtotal().flatMap(PrintedTotal::principal));
    json.number("holdings", group.holdings().size());
    json.source(Optional.of(group.heading()));
  }

  private void holding(Of<Holding> of) throws IOException {
    var holding = of.element();
    var security = holding.security();
    tellFund(of.schedule());
    json.text("group", holding.group());
    json.text("state", holding.jurisdiction().map(Jurisdiction::code));
    json.text("issuer", security.issuer());
    json.text("description", security.description());
    json.texts("credit_support", security.support().stream().map(HoldingTable::support).toList());
    json.texts(
        "credit_support_names", security.support().stream().map(CreditSupport::name).toList());
    json.texts("marks", holding.marks());
    json.number("coupon_pct", holding.coupon().percent());
    var highest = HoldingTable.highest(holding.coupon());
    if (highest.isPresent()) {
      json.number("coupon_end_pct", highest);
    }
    json.text("maturity", printed(Cell.maturity(holding.maturity())));
    json.text("maturity_end", printed(Cell.maturityEnd(holding.maturity())));
    json.day("put_date", security.options().put());
    json.day("refunded_date", security.options().refunded());
    json.text("call", security.options().call());
    json.text("rating", security.options().rating());
    json.text("remarks", security.options().remarks());
    json.number("par_usd", holding.principal().amount());
    json.number("value_usd", holding.value().amount());
    json.number("page", holding.page());
    json.texts("traits", holding.traits().stream().sorted().map(FilingJson::lower).toList());
    json.source(Optional.of(holding.places().row()));
  }

  private void total(Of<PrintedTotal> of) throws IOException {
    var total = of.element();
    tellFund(of.schedule());
    json.text("kind", lower(total.kind()));
    json.text("label", total.label());
    json.percent("percent", total.percent());
    json.dollars("amount_usd", total.amount());
    json.source(Optional.of(total.source()));
  }

  private void statement(Statement statement) throws IOException {
    json.text("title", statement.title());
    json.texts("columns", statement.columns());
    json.objects(
        "rows",
        statement.rows(),
        row -> {
          json.text("label", row.label());
          json.values("values", row.values().stream().map(StatementTable::value).toList());
          json.source(Optional.of(row.source()));
        });
    json.source(Optional.of(statement.source()));
  }

  private void check(Check check) throws IOException {
    json.text("subject", check.subject());
    json.text("unit", lower(check.unit()));
    side("printed", check.unit(), check.printed());
    side("recomputed", check.unit(), check.recomputed());
    json.number("difference", check.difference());
    json.number("tolerance", Optional.of(check.tolerance()));
    json.text("verdict", check.verdict().words());
    json.text("explanation", check.explanation());
    json.source(check.source());
  }

  private void side(String name, Check.Unit unit, Optional<BigDecimal> number) throws IOException {
    if (unit == Check.Unit.DATE) {
      json.day(name, number.map(days -> LocalDate.ofEpochDay(days.longValue())));
    } else {
      json.number(name, number);
    }
  }

  private void finding(Finding finding) throws IOException {
    json.text("severity", lower(finding.severity()));
    json.place(finding.source());
    json.text("printed", finding.printed());
    json.text("message", finding.message());
    if (report.review().resolves(finding)) {
      json.flag("resolved", true);
    }
  }

  private void repair(Repair repair) throws IOException {
    json.place(repair.line().place());
    json.text("printed", repair.line().printed());
    json.text("repair", repair.words());
  }

  private void tellFund(Schedule schedule) throws IOException {
    if (report.severalFunds()) {
      json.text("fund", schedule.fund());
    }
  }

  private static Optional<String> printed(Cell cell) {
    return cell instanceof Cell.Empty ? Optional.empty() : Optional.of(cell.text());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
