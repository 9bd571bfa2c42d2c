package org.muniscope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportedFiling;
import org.muniscope.export.Report;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.FundNames;
import org.muniscope.ui.kit.Messages;

/**
 * What can be put on one side: a fund of a filing, or all its funds together.
 *
 * @param filing where it is printed
 * @param schedule its place in the filing, from 0; empty for all funds together
 * @param portfolio what it owns
 */
public record Fund(ImportedFiling filing, Optional<Integer> schedule, Portfolio portfolio) {

  /** The funds of a filing, all together first where there are several. */
  public static List<Fund> of(ImportedFiling filing) {
    var schedules = filing.filing().schedules();
    var funds = new ArrayList<Fund>();
    if (schedules.size() != 1) {
      funds.add(new Fund(filing, Optional.empty(), Portfolio.of(filing.filing())));
    }
    for (var i = 0; i < schedules.size(); i++) {
      var only = Portfolio.of(filing.filing().with(List.of(schedules.get(i))));
      funds.add(new Fund(filing, Optional.of(i), only));
    }
    return List.copyOf(funds);
  }

  /** The fund with its proof, ready for export. */
  Report report() {
    var whole = filing.report();
    return schedule.map(each -> whole.ofFund(each + 1)).orElse(whole);
  }

  /** Fund and date, as legends and lists name it. */
  String title() {
    return portfolio
        .asOf()
        .map(day -> Messages.text("compare.fund.dated", portfolio.fund(), Figures.date(day)))
        .orElse(portfolio.fund());
  }

  /** Fund and date, with pages and the name of the file where others bear the same. */
  String titleAmong(List<Fund> funds) {
    var alike = funds.stream().filter(each -> each.title().equals(title())).toList();
    if (alike.size() <= 1) {
      return title();
    }
    var ofFile = alike.stream().filter(each -> each.filing.equals(filing)).count();
    var named = ofFile > 1 ? schedule.map(this::paged).orElse(title()) : title();
    return ofFile == alike.size()
        ? named
        : Messages.text("compare.fund.file", named, String.valueOf(filing.file().getFileName()));
  }

  private String paged(int at) {
    return FundNames.paged(title(), filing.filing().schedules().get(at));
  }

  /** Whether it is the same fund of the same file, whatever was repaired in it since. */
  boolean isSame(Fund other) {
    return filing.contentHash().equals(other.filing.contentHash())
        && schedule.equals(other.schedule);
  }
}
