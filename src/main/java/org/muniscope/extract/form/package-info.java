/**
 * The printed forms that mean the same everywhere in a report: amounts, dates, marks, titles. Knows
 * no places on pages, only texts. Imports model.
 */
@NullMarked
package org.muniscope.extract.form;

import org.jspecify.annotations.NullMarked;
