package org.muniscope.ui.importer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.model.Box;
import org.muniscope.model.Check;
import org.muniscope.model.Filing;
import org.muniscope.model.Finding;
import org.muniscope.model.Schedule;
import org.muniscope.model.Source;

/** A report of two funds: one on pages 3 to 6, the other on pages 12 to 15. */
final class TwoFunds {
  static final Check ON_FIRST = check("Total investments", 5);
  static final Check ON_SECOND = check("Total investments", 14);
  static final Check OF_NEITHER =
      Check.notPrinted("Cost", Check.Unit.DOLLARS, "The filing prints no cost.");
  static final Finding NOTE_ON_FIRST = finding(4);
  static final Finding NOTE_ON_SECOND = finding(13);
  static final Finding NOTE_ELSEWHERE = finding(20);

  private TwoFunds() {}

  static ImportedFiling filing() {
    var one = Filings.thirtyBonds();
    var filing = one.filing();
    return new ImportedFiling(
        one.file(),
        one.contentHash(),
        new Filing(
            filing.header(),
            30,
            List.of(filing.schedules().getFirst(), second()),
            filing.abbreviations(),
            filing.footnotes(),
            filing.statements(),
            List.of()),
        List.of(NOTE_ON_FIRST, NOTE_ON_SECOND, NOTE_ELSEWHERE),
        List.of(ON_FIRST, ON_SECOND, OF_NEITHER));
  }

  static Schedule second() {
    var first = Filings.thirtyBonds().filing().schedules().getFirst();
    return new Schedule(
        "Example Long-Term Municipal Income Fund",
        first.asOf(),
        first.units(),
        12,
        15,
        first.groups().subList(0, 2),
        List.of());
  }

  private static Check check(String subject, int page) {
    return new Check(
        subject,
        Check.Unit.DOLLARS,
        Optional.of(BigDecimal.TEN),
        Optional.of(BigDecimal.TEN),
        BigDecimal.ZERO,
        Check.Verdict.TIES,
        Optional.of(place(page)),
        "");
  }

  private static Finding finding(int page) {
    return new Finding(Finding.Severity.NOTE, place(page), "O Hare", "An apostrophe was lost.");
  }

  private static Source place(int page) {
    return new Source(page, new Box(72, 100, 400, 12));
  }
}
