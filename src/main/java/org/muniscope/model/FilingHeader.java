package org.muniscope.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who filed what, and for which date.
 *
 * @param registrant name of the fund or trust as printed
 * @param form such as {@code N-CSR}
 * @param fileNumber Investment Company Act file number, such as {@code 811-07560}
 * @param reportDate end of the reporting period
 * @param ticker exchange symbol
 */
public record FilingHeader(
    Optional<String> registrant,
    Optional<String> form,
    Optional<String> fileNumber,
    Optional<LocalDate> reportDate,
    Optional<String> ticker) {}
