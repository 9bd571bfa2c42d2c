package org.muniscope.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.muniscope.synthetic.Dimension.ColumnHeads;
import org.muniscope.synthetic.Dimension.CouponStyle;
import org.muniscope.synthetic.Dimension.DollarSigns;
import org.muniscope.synthetic.Dimension.Extras;
import org.muniscope.synthetic.Dimension.Grouping;
import org.muniscope.synthetic.Dimension.HeadingLook;
import org.muniscope.synthetic.Dimension.Issuers;
import org.muniscope.synthetic.Dimension.Leaders;
import org.muniscope.synthetic.Dimension.Marks;
import org.muniscope.synthetic.Dimension.MaturityStyle;
import org.muniscope.synthetic.Dimension.NumbersOn;
import org.muniscope.synthetic.Dimension.Order;
import org.muniscope.synthetic.Dimension.PageBreaks;
import org.muniscope.synthetic.Dimension.PageColumns;
import org.muniscope.synthetic.Dimension.PageShape;
import org.muniscope.synthetic.Dimension.PercentStyle;
import org.muniscope.synthetic.Dimension.Strokes;
import org.muniscope.synthetic.Dimension.Subtotals;
import org.muniscope.synthetic.Dimension.Tails;
import org.muniscope.synthetic.Dimension.TypeSize;
import org.muniscope.synthetic.Dimension.Units;
import org.muniscope.synthetic.Dimension.ZeroStyle;

/**
 * Writes the synthetic filings among the golden ones, with what stands in them: {@code
 * WriteGoldenFilings DIRECTORY}. What is expected of the import comes from the portfolio that was
 * printed, never from the import.
 */
public final class WriteGoldenFilings {
  /** Enough bonds for several pages and few enough to look at. */
  private static final int BONDS = 60;

  private WriteGoldenFilings() {}

  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("WriteGoldenFilings DIRECTORY");
    }
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    for (var filing : layouts().entrySet()) {
      var folder = Files.createDirectories(Path.of(arguments[0], filing.getKey()));
      var portfolio =
          Stream.generate(() -> Portfolios.random(random))
              .filter(each -> each.size() > BONDS)
              .findFirst()
              .orElseThrow();
      var layout = Layouts.sensible(filing.getValue());
      var truth = SyntheticFiling.write(portfolio, layout, folder.resolve("filing.pdf"));
      writeExpected(truth, folder.resolve("expected.csv"));
      Files.writeString(folder.resolve("findings.txt"), "");
    }
  }

  private static Map<String, Layout> layouts() {
    var layouts = new LinkedHashMap<String, Layout>();
    layouts.put(
        "columns-with-dots-and-raised-marks",
        Layout.plain()
            .with(Units.PRINCIPAL_IN_THOUSANDS)
            .with(Leaders.SPACED_DOTS)
            .with(Marks.RAISED_AFTER_TEXT)
            .with(Issuers.COLON)
            .with(Tails.IN_PARENTHESES)
            .with(PageBreaks.INSIDE_ROWS));
    layouts.put(
        "two-columns-of-bonds",
        Layout.plain()
            .with(Order.TEXT_AND_TWO_NUMBERS)
            .with(PageColumns.TWO_COLUMN_BY_COLUMN)
            .with(Grouping.CLASS_AND_STATE)
            .with(Units.PRINCIPAL_IN_THOUSANDS)
            .with(TypeSize.SIX_AND_A_HALF)
            .with(Marks.AFTER_TEXT)
            .with(Issuers.COLON)
            .with(DollarSigns.FIRST_ROW_APART));
    layouts.put(
        "amount-first-with-calls-and-ratings",
        Layout.plain()
            .with(Order.AMOUNT_FIRST)
            .with(NumbersOn.FIRST_LINE)
            .with(Extras.CALL_AND_RATING)
            .with(PercentStyle.AND_OF_INVESTMENTS)
            .with(Subtotals.NAMED_WITH_PRINCIPAL)
            .with(CouponStyle.THREE_DECIMALS_PERCENT)
            .with(Units.PRINCIPAL_IN_THOUSANDS));
    layouts.put(
        "eighths-by-sector",
        Layout.plain()
            .with(Order.TEXT_AND_TWO_NUMBERS)
            .with(Grouping.SECTOR_WITH_STATE_CODE)
            .with(CouponStyle.EIGHTHS)
            .with(ZeroStyle.ZERO_PERCENT)
            .with(Tails.BEFORE_MATURITY)
            .with(PercentStyle.PARENTHESES)
            .with(Marks.OWN_COLUMN)
            .with(Subtotals.NONE));
    layouts.put(
        "sideways-with-issuer-lines",
        Layout.plain()
            .with(Order.TEXT_AND_TWO_NUMBERS)
            .with(PageShape.SIDEWAYS)
            .with(MaturityStyle.DUE)
            .with(Issuers.NO_COLON_FIGURES_ONLY)
            .with(Units.THOUSANDS_IN_LINE_ABOVE)
            .with(HeadingLook.CAPITALS)
            .with(Marks.GLUED_TO_VALUE));
    layouts.put(
        "rotated-by-class-and-sector",
        Layout.plain()
            .with(PageShape.ROTATED)
            .with(Grouping.CLASS_AND_SECTOR)
            .with(MaturityStyle.FOUR_DIGIT_YEAR)
            .with(Strokes.LETTERS)
            .with(Subtotals.CAPITALS)
            .with(ColumnHeads.SECURITY_ON_FIRST_PAGE_ONLY));
    return layouts;
  }

  private static void writeExpected(Truth truth, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        var csv = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get().print(out)) {
      csv.printRecord(
          "group", "state", "marks", "coupon_pct", "maturity", "par_usd", "value_usd", "page");
      for (var row : truth.rows()) {
        var read = row.read();
        csv.printRecord(
            read.group(),
            row.issue().issuer().state().code(),
            String.join(" ", row.marks()),
            read.coupon().map(rate -> rate.stripTrailingZeros().toPlainString()).orElse(""),
            read.maturity(),
            read.principal(),
            read.value(),
            read.page());
      }
    }
  }
}
