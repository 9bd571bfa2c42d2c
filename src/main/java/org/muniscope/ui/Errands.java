package org.muniscope.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the window asks of others, who know the features.
 *
 * @param importing reviews a file before it is opened; asks for one when none is given
 * @param openSample opens the filing that comes with the program
 * @param exportTable writes the table as it is shown
 * @param saveOverview writes the overview as a PDF
 * @param printOverview prints it
 * @param compare asks for a filing to compare the open one with
 * @param find puts the cursor where words to look for are typed
 */
public record Errands(
    Consumer<Optional<Path>> importing,
    Runnable openSample,
    Runnable exportTable,
    Runnable saveOverview,
    Runnable printOverview,
    Runnable compare,
    Runnable find) {}
