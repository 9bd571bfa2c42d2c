package org.muniscope.synthetic;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muniscope.app.ImportCancelled;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.UnreadableFiling;
import org.muniscope.model.Holding;
import org.muniscope.model.Maturity;

/** Reads a filing with the program's own import. */
final class ImportedRows implements RowReader {
  @Override
  public List<ReadRow> read(Path file) {
    try {
      var imported = new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
      return imported.filing().holdings().stream().map(ImportedRows::row).toList();
    } catch (UnreadableFiling | ImportCancelled e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReadRow row(Holding holding) {
    return new ReadRow(
        holding.group(),
        holding.coupon().percent(),
        maturity(holding.maturity()),
        holding.principal().amount(),
        holding.value().amount(),
        holding.page(),
        holding.security().description(),
        holding.marks());
  }

  private static String maturity(Maturity maturity) {
    return switch (maturity) {
      case Maturity.InYear(var year) -> Integer.toString(year);
      case Maturity.BetweenYears(var first, var _) -> Integer.toString(first);
      case Maturity.On _, Maturity.Between _, Maturity.Unstated _ ->
          maturity.day().map(LocalDate::toString).orElse("no maturity");
    };
  }
}
