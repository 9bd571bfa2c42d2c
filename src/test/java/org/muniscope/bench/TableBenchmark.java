package org.muniscope.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGeneratorFactory;
import javafx.beans.property.SimpleObjectProperty;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportedFiling;
import org.muniscope.fixture.Filings;
import org.muniscope.fixture.ThirtyBonds;
import org.muniscope.model.Dollars;
import org.muniscope.model.Holding;
import org.muniscope.ui.holdings.HoldingsModel;
import org.muniscope.ui.holdings.SortKey;
import org.muniscope.ui.kit.Jobs;

/**
 * Sorting and filtering the table of 100,000 holdings, sums included, against sorting a plain array
 * of the same keys.
 */
public final class TableBenchmark {
  private static final int ROWS = 100_000;

  private TableBenchmark() {}

  public static void main(String... arguments) throws Exception {
    var holdings = holdings();
    var filing = Filings.with(Filings.thirtyBonds(), Filings.schedule(holdings));
    var filter = new SimpleObjectProperty<>(HoldingFilter.ALL);
    var model =
        new HoldingsModel(
            new SimpleObjectProperty<Optional<ImportedFiling>>(Optional.of(filing)),
            filter,
            Jobs.on(Runnable::run, Runnable::run).lane());
    var keys = holdings.stream().map(Holding::value).toArray(Dollars[]::new);
    var things = new LinkedHashMap<String, Callable<?>>();
    things.put("plain array of the values", () -> sorted(keys));
    things.put("by value", () -> order(model, "value"));
    things.put("by maturity, then value", () -> order(model, "maturity", "value"));
    things.put("by issuer", () -> order(model, "issuer"));
    things.put("words that few rows hold", () -> typed(model, "cleveland"));
    things.put("words of no row", () -> typed(model, "no such words"));
    var medians = Rounds.medians(10, 21, things);
    var plain = medians.getOrDefault("plain array of the values", 1.0);
    medians.forEach(
        (name, time) -> System.out.printf("%-28s %8.1f ms %6.2f%n", name, time, time / plain));
  }

  private static List<Holding> holdings() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    var thirty = ThirtyBonds.holdings();
    var holdings = new ArrayList<Holding>();
    while (holdings.size() < ROWS) {
      var bond = thirty.get(random.nextInt(thirty.size()));
      holdings.add(
          new Holding(
              bond.group(),
              bond.jurisdiction(),
              bond.security(),
              bond.marks(),
              bond.coupon(),
              bond.maturity(),
              bond.principal(),
              new Dollars(random.nextLong(1, 50_000_000)),
              bond.traits(),
              bond.places()));
    }
    return holdings;
  }

  private static Dollars[] sorted(Dollars[] keys) {
    var copy = keys.clone();
    Arrays.sort(copy);
    return copy;
  }

  /** The order is taken back first: setting it again would do nothing. */
  private static int order(HoldingsModel model, String... columns) {
    model
        .order()
        .set(Arrays.stream(columns).map(column -> new SortKey(column, flip(model))).toList());
    return model.shown().size();
  }

  private static boolean flip(HoldingsModel model) {
    return model.order().get().stream().findFirst().map(key -> !key.descending()).orElse(false);
  }

  private static int typed(HoldingsModel model, String words) {
    model.order().set(List.of());
    model.typed().set(words);
    var size = model.shown().size();
    model.typed().set("");
    return size;
  }
}
