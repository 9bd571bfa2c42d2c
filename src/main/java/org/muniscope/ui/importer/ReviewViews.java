package org.muniscope.ui.importer;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;

/**
 * What other features show of a filing that is not added yet; made anew for each review.
 *
 * @param checks every printed number against the rows
 * @param findings what was not understood or was assumed
 * @param holdings the rows
 */
public record ReviewViews(
    Function<ImportedFiling, Led<Check>> checks,
    Function<ImportedFiling, Led<Finding>> findings,
    Function<ImportedFiling, Node> holdings) {

  /**
   * A view that can be led to one of its lines.
   *
   * @param view what is seen
   * @param lead selects a line
   */
  public record Led<T>(Node view, Consumer<T> lead) {}
}
