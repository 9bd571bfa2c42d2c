package org.muniscope.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are nothing but footnote marks. */
final class MarksTest {
  @Test
  void capitalsThatStandTogetherAreOneMark() {
    assertEquals(List.of("NON"), Marks.split("NON"));
    assertEquals(List.of("A", "B"), Marks.split("(A)(B)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a)", "(a)(b)", "a", "a,b", "*", "†", "(12)", "#(b)(c)", "(a),(c)"})
  void aWordMayBeNothingButMarks(String word) {
    assertTrue(Marks.alone(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RB", "(AGM)", "A", "12", "(Mercy)", "$"})
  void aWordOfTheTextIsNoMark(String word) {
    assertFalse(Marks.alone(word));
  }

  @Test
  void marksSetInOneRunAreToldApart() {
    assertEquals(List.of("1", "2"), Marks.split("1,2"));
    assertEquals(List.of("c", "d", "h"), Marks.split("(c)(d)(h)"));
    assertEquals(List.of("**"), Marks.split("**"));
    assertEquals(List.of("144A"), Marks.split("144A"));
  }
}
