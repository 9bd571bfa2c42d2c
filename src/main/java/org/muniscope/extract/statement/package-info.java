/**
 * What stands outside the schedules: tables of figures under their headings, and sentences with
 * figures. Imports extract.text, extract.form, pdf and model.
 */
@NullMarked
package org.muniscope.extract.statement;

import org.jspecify.annotations.NullMarked;
