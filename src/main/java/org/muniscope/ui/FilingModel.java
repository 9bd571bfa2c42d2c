package org.muniscope.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportedFiling;

/** The filing that is open and which of its holdings are shown; all views share it. */
public final class FilingModel {
  private final ReadOnlyObjectWrapper<Optional<ImportedFiling>> filing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Portfolio> portfolio =
      new ReadOnlyObjectWrapper<>(Portfolio.EMPTY);
  private final ObjectProperty<HoldingFilter> filter =
      new SimpleObjectProperty<>(HoldingFilter.ALL);
  private Optional<String> password = Optional.empty();

  /**
   * Opens a filing in place of the one before; everything is shown.
   *
   * @param secret the file's password, if it has one
   */
  public void open(ImportedFiling opened, Optional<String> secret) {
    password = secret;
    show(Optional.of(opened));
  }

  /** Closes the filing. */
  public void close() {
    password = Optional.empty();
    show(Optional.empty());
  }

  /** What opens the file again, for the pictures of its pages. */
  Optional<String> password() {
    return password;
  }

  /** The open filing, if any. */
  public ReadOnlyObjectProperty<Optional<ImportedFiling>> filing() {
    return filing.getReadOnlyProperty();
  }

  /** What the open filing's funds own; {@link Portfolio#EMPTY} when none is open. */
  public ReadOnlyObjectProperty<Portfolio> portfolio() {
    return portfolio.getReadOnlyProperty();
  }

  /** Which holdings are shown. */
  public ObjectProperty<HoldingFilter> filter() {
    return filter;
  }

  /** A name for a file that holds something of the open filing, without extension. */
  public String exportName(String content) {
    var shown = portfolio.get();
    var words = shown.fund() + shown.asOf().map(day -> " " + day).orElse("") + " " + content;
    return words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  /** Shows the same filing after a decision about it; what is shown of it stays. */
  void amend(ImportedFiling amended) {
    showAll(Optional.of(amended));
  }

  private void show(Optional<ImportedFiling> next) {
    filter.set(HoldingFilter.ALL);
    showAll(next);
  }

  private void showAll(Optional<ImportedFiling> next) {
    portfolio.set(next.map(each -> Portfolio.of(each.filing())).orElse(Portfolio.EMPTY));
    filing.set(next);
  }
}
