package org.muniscope.ui.holdings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.muniscope.app.Settings;

/** Keeps a table's columns and order from filing to filing and from one session to the next. */
final class TableMemory {
  private static final String COLUMNS = "holdings.columns";
  private static final String ORDER = "holdings.order";

  private final Function<String, Optional<String>> get;
  private final BiConsumer<String, String> put;

  private TableMemory(Function<String, Optional<String>> get, BiConsumer<String, String> put) {
    this.get = get;
    this.put = put;
  }

  /** Remembers in a person's settings. */
  static TableMemory in(Settings settings) {
    return new TableMemory(settings::get, settings::put);
  }

  /** Remembers nothing. */
  static TableMemory none() {
    return new TableMemory(_ -> Optional.empty(), (_, _) -> {});
  }

  /** Remembers how the columns stand and by which the rows are ordered. */
  void remember(HoldingsTable table, List<SortKey> order) {
    put.accept(COLUMNS, TableLayout.text(table, get.apply(COLUMNS).orElse("")));
    put.accept(ORDER, SortKey.text(order));
  }

  /** Lays the columns out as they stood before. */
  void restore(HoldingsTable table) {
    get.apply(COLUMNS).ifPresent(text -> TableLayout.apply(text, table));
  }

  /** By which columns the rows were ordered. */
  List<SortKey> order() {
    return get.apply(ORDER).map(SortKey::parse).orElse(List.of());
  }

  /** Forgets how the columns stood. */
  void forget() {
    put.accept(COLUMNS, "");
  }
}
