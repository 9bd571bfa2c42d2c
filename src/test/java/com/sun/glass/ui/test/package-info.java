/**
 * The screen of the tests; the package's name is the one under which JavaFX looks for platforms.
 */
@NullMarked
package com.sun.glass.ui.test;

import org.jspecify.annotations.NullMarked;
