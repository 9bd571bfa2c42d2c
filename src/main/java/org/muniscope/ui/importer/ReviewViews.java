package org.muniscope.ui.importer;

import java.util.function.Function;
import javafx.scene.Node;
import org.muniscope.app.ImportedFiling;

/**
 * What other features show of a filing that is not added yet; made anew for each review.
 *
 * @param checks every printed number against the rows
 * @param findings what was not understood or was assumed
 * @param holdings the rows
 */
public record ReviewViews(
    Function<ImportedFiling, Node> checks,
    Function<ImportedFiling, Node> findings,
    Function<ImportedFiling, Node> holdings) {}
