package org.muniscope.analysis.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Box;
import org.muniscope.model.Source;
import org.muniscope.model.Statement;

/** What totals sum; the figures are those of a report for the year ended February 29, 2012. */
final class FootingTest {
  private static final Source PLACE = new Source(1, new Box(0, 0, 100, 10));

  @Test
  void totalsNestAndExpensesAreSubtracted() {
    assertEquals(
        List.of(
            "Total expenses = Advisory fees + Administrative fees",
            "Net investment income = Interest - Total expenses"),
        sums(
            """
            Investment income:
            Interest|13809489
            Expenses:
            Advisory fees|1489162
            Administrative fees|50000
            Total expenses|1539162
            Net investment income|12270327
            """));
  }

  @Test
  void netAssetsAreAssetsLessLiabilitiesAndPreferredShares() {
    assertEquals(
        List.of("Net assets = Total assets - Total liabilities - Preferred shares"),
        sums(
            """
            Total assets|307748154
            Total liabilities|53022965
            Preferred shares|45300000
            Net assets|209425189
            """));
  }

  @Test
  void aTotalWithoutWordsSumsTheLinesAboveIt() {
    assertEquals(
        List.of(" = Common shares + Income + Loss + Appreciation"),
        sums(
            """
            Net assets applicable to common shares consist of:
            Common shares|198902809
            Income|4031340
            Loss|-17681566
            Appreciation|24172606
            |209425189
            """));
  }

  @Test
  void dashesAreZeroInEveryColumn() {
    assertEquals(
        List.of("Total distributions = Ordinary income + Tax-exempt income"),
        sums(
            """
            Ordinary income|—|—|4592
            Tax-exempt income|11908859|3846115|11518176
            Total distributions|11908859|3846115|11522768
            """));
  }

  @Test
  void cashThatIsUsedUpEndsWithADash() {
    assertEquals(
        List.of("Cash at end of period = Net decrease in cash + Cash at beginning of period"),
        sums(
            """
            Net decrease in cash|-629041
            Cash at beginning of period|629041
            Cash at end of period|—
            """));
  }

  @Test
  void shortFiguresThatAddUpByChanceMakeNoTotal() {
    assertEquals(
        List.of(),
        sums(
            """
            Revenue bonds|5.1
            General obligation bonds|3.6
            Other|1.5
            """));
  }

  @Test
  void aTotalThatItsLinesMissIsKeptWithTheirSum() {
    var total =
        Footing.of(
                statement(
                    """
                    Assets:
                    Investments|304788226
                    Interest|2948285
                    Total assets|307736501
                    """))
            .getFirst();
    assertEquals(false, total.foots());
    assertEquals(new BigDecimal("307736511"), total.columns().getFirst().orElseThrow().summed());
  }

  @Test
  void aLineThatTellsAPartOfAnotherIsLeftOut() {
    assertEquals(
        List.of("Total assets = Investments + Interest"),
        sums(
            """
            Investments|304788226
            of these on loan|1234567
            Interest|2948285
            Total assets|307736511
            """));
  }

  private static List<String> sums(String text) {
    var statement = statement(text);
    return Footing.of(statement).stream().map(total -> words(statement, total)).toList();
  }

  private static String words(Statement statement, FootedTotal total) {
    var words = new StringBuilder(statement.rows().get(total.row()).label() + " =");
    for (var term : total.terms()) {
      if (!words.toString().endsWith("=")) {
        words.append(term.subtracted() ? " -" : " +");
      }
      words.append(' ').append(statement.rows().get(term.row()).label());
    }
    return words.toString();
  }

  private static Statement statement(String text) {
    var rows = new ArrayList<Statement.Row>();
    for (var line : text.lines().toList()) {
      var cells = line.split("\\|", -1);
      var values = Stream.of(cells).skip(1).map(FootingTest::value).toList();
      rows.add(new Statement.Row(cells[0], values, PLACE));
    }
    return new Statement("Statement", List.of(), rows, PLACE);
  }

  private static Statement.Value value(String printed) {
    return new Statement.Value(
        printed,
        printed.equals("—") ? Optional.empty() : Optional.of(new BigDecimal(printed)),
        PLACE);
  }
}
