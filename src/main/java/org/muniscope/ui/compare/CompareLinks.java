package org.muniscope.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Source;

/**
 * Where a comparison leads.
 *
 * @param choose reviews the filing to compare with; asks for one when none is given
 * @param recent the filings that were opened before
 * @param page shows a place in one of the filings
 */
public record CompareLinks(
    Consumer<Optional<Path>> choose,
    Supplier<List<Path>> recent,
    BiConsumer<ImportedFiling, Source> page) {}
