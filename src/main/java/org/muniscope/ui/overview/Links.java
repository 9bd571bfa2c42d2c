package org.muniscope.ui.overview;

import java.util.function.Consumer;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.model.Source;

/**
 * Where the overview leads to.
 *
 * @param page shows the place where a figure is printed
 * @param holdings shows some of the holdings
 * @param checks shows the checks
 */
public record Links(Consumer<Source> page, Consumer<HoldingFilter> holdings, Runnable checks) {}
