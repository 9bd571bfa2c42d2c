/**
 * Use cases without a toolkit: importing a filing with progress and cancellation, the pictures of
 * its pages, settings and the recent files. Window and command line stand on it alike. Imports
 * extract, pdf, check, export and model.
 */
@NullMarked
package org.muniscope.app;

import org.jspecify.annotations.NullMarked;
