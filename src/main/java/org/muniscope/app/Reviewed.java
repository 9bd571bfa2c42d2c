package org.muniscope.app;

import org.muniscope.model.Filing;
import org.muniscope.model.Review;

/**
 * What a person decided about a filing, with the filing as it was before.
 *
 * @param printed the filing as it was read, without repairs
 * @param review the decisions
 */
public record Reviewed(Filing printed, Review review) {}
