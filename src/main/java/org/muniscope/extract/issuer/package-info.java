/**
 * Which lines govern which entries of a group: an issuer stands once above its series, told by
 * indents, colons and words. Imports extract.group, extract.table, extract.bond and extract.form;
 * {@link org.muniscope.extract.issuer.Governors} is its door.
 */
@NullMarked
package org.muniscope.extract.issuer;

import org.jspecify.annotations.NullMarked;
