package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of files tell what they hold in letters that every system takes. */
final class FileNamesTest {
  @Test
  void aNameTellsFundDayAndContentInPlainLetters() {
    assertEquals(
        "a-o-hare-fund-inc-2012-02-29-states",
        FileNames.of("A O’Hare Fund, Inc.", Optional.of(LocalDate.of(2012, 2, 29)), "states"));
  }

  @Test
  void whatIsNotToldLeavesNoGap() {
    assertEquals("states", FileNames.of("", Optional.empty(), "states"));
  }
}
