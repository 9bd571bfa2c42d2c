/**
 * The rest of a filing: its statements and other tables, footnotes and abbreviations. Each figure
 * leads to its page through a callback.
 */
@NullMarked
package org.muniscope.ui.statements;

import org.jspecify.annotations.NullMarked;
