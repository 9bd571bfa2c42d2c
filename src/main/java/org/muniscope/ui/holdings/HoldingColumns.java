package org.muniscope.ui.holdings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muniscope.analysis.bonds.TaxBracket;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.model.HoldingGroup;
import org.muniscope.model.Jurisdiction;
import org.muniscope.ui.kit.Column;
import org.muniscope.ui.kit.Columns;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;

/** What can be shown of a holding, in the order in which it is shown at first. */
final class HoldingColumns {
  static final String GROUP = "group";
  static final String STATE = "state";
  static final String COUPON = "coupon";
  static final String MATURITY = "maturity";
  static final String ISSUER = "issuer";
  static final String SERIES = "series";
  static final String MARKS = "marks";
  static final String SUPPORT = "support";
  static final String PRINCIPAL = "principal";
  static final String VALUE = "value";
  static final String SHARE = "share";
  static final String PAGE = "page";

  /** Shown only when a person asks for it. */
  private static final Set<String> ON_DEMAND =
      Set.of(
          "number",
          "description",
          MeasureColumns.PRICE,
          MeasureColumns.INCOME,
          MeasureColumns.YIELD,
          TermColumns.REDEMPTION,
          CutColumns.SECTOR,
          CutColumns.CREDIT,
          PAGE);

  private HoldingColumns() {}

  /** The columns in which some of these rows have something to show. */
  static List<Column<HoldingRow, ?>> of(
      List<HoldingRow> rows, HoldingGroup.Kind grouping, Optional<TaxBracket> bracket) {
    return Stream.of(
            places(rows, grouping),
            names(),
            TermColumns.terms(rows),
            amounts(rows),
            List.of(support()),
            TermColumns.options(rows),
            CutColumns.all(),
            MeasureColumns.of(bracket),
            List.of(page()))
        .<Column<HoldingRow, ?>>flatMap(List::stream)
        .filter(column -> rows.stream().anyMatch(row -> column.value().apply(row).isPresent()))
        .toList();
  }

  /** They stand before what few bonds have, so that a narrow window still shows them. */
  private static List<Column<HoldingRow, ?>> amounts(List<HoldingRow> rows) {
    return List.of(
        dollars(PRINCIPAL, Messages.text("holdings.column.principal"), rows, Holding::principal),
        dollars(VALUE, Messages.text("holdings.column.value"), rows, Holding::value),
        decimal(SHARE, Messages.text("holdings.column.share"), HoldingRow::share));
  }

  /** Whether a column is shown without being asked for. */
  static boolean isShownAtFirst(Column<HoldingRow, ?> column) {
    return !ON_DEMAND.contains(column.id());
  }

  /** Where the filing lists it. */
  private static List<Column<HoldingRow, ?>> places(
      List<HoldingRow> rows, HoldingGroup.Kind grouping) {
    var severalFunds = rows.stream().map(HoldingRow::fund).distinct().count() > 1;
    var severalGroups = rows.stream().map(row -> row.holding().group()).distinct().count() > 1;
    return List.of(
        Columns.ordinals(
            "number",
            Messages.text("holdings.column.number"),
            3.5,
            row -> Optional.of(row.number())),
        Column.words(
            "fund",
            Messages.text("holdings.column.fund"),
            12,
            row -> Optional.of(row.fund()).filter(_ -> severalFunds)),
        words(
            GROUP,
            Messages.of(grouping),
            9,
            holding -> Optional.of(holding.group()).filter(_ -> severalGroups)),
        words(
            STATE,
            Messages.text("holdings.column.state"),
            8.5,
            holding ->
                holding
                    .jurisdiction()
                    .map(Jurisdiction::title)
                    .filter(_ -> grouping != HoldingGroup.Kind.STATE)));
  }

  /** What its words say. */
  private static List<Column<HoldingRow, ?>> names() {
    return List.of(
        words(
            ISSUER,
            Messages.text("holdings.column.issuer"),
            15,
            holding -> Optional.of(holding.security().issuer())),
        words(
            SERIES,
            Messages.text("holdings.column.series"),
            12,
            holding -> Optional.of(holding.security().series())),
        words(
            "description",
            Messages.text("holdings.column.description"),
            30,
            holding -> Optional.of(holding.security().description())),
        words(
            MARKS,
            Messages.text("holdings.column.marks"),
            5,
            holding -> Optional.of(String.join(" ", holding.marks()))));
  }

  /** The page on which it is printed. */
  static Column<HoldingRow, Integer> page() {
    return Columns.ordinals(
        PAGE, Messages.text("holdings.column.page"), 4, row -> Optional.of(row.holding().page()));
  }

  static Column<HoldingRow, String> words(
      String id, String title, double width, Function<Holding, Optional<String>> value) {
    return Column.words(id, title, width, row -> value.apply(row.holding()));
  }

  private static Column<HoldingRow, Dollars> dollars(
      String id, String title, List<HoldingRow> rows, Function<Holding, Dollars> value) {
    return Columns.dollars(
        id, title, widthOfSum(rows, value), row -> Optional.of(value.apply(row.holding())));
  }

  /** In em; the sum under a column is its longest figure and set in bold. */
  private static double widthOfSum(List<HoldingRow> rows, Function<Holding, Dollars> value) {
    var sum = Dollars.sum(rows.stream().map(row -> value.apply(row.holding())).toList());
    return Math.max(8, 1.6 + 0.64 * Figures.amount(sum).length());
  }

  private static Column<HoldingRow, BigDecimal> decimal(
      String id, String title, Function<HoldingRow, Optional<BigDecimal>> value) {
    return Column.figures(
        id,
        title,
        7,
        value,
        number -> Figures.grouped(number, 2),
        number -> number.setScale(4, RoundingMode.HALF_UP).toPlainString());
  }

  private static Column<HoldingRow, String> support() {
    return words(
        SUPPORT,
        Messages.text("holdings.column.support"),
        7.3,
        holding ->
            Optional.of(
                holding.security().support().stream()
                    .map(each -> each.kind().tag() + ": " + each.printed())
                    .collect(Collectors.joining("; "))));
  }
}
