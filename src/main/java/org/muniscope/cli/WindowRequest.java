package org.muniscope.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A command line that asks for the window.
 *
 * @param file the filing to open in it; empty for the start screen
 */
public record WindowRequest(Optional<Path> file) {}
