package org.muniscope.analysis;

/** Which amount of a holding is summed. */
public enum Measure {
  /** What the issuer pays back. */
  PRINCIPAL,
  /** What it is worth on the report date. */
  VALUE
}
