package org.muniscope.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniscope.model.Box;
import org.muniscope.model.Source;

/** Pages are turned within the file, and a box belongs to its page. */
final class PageModelTest {
  private final PageModel model = new PageModel(34);

  @Test
  void turningStopsAtTheFirstAndTheLastPage() {
    model.previous();
    assertEquals(1, model.page());
    model.turnTo(99);
    assertEquals(34, model.page());
    model.next();
    assertEquals(34, model.page());
  }

  @Test
  void aPlaceIsShownOnItsPage() {
    var place = new Source(11, new Box(72, 300, 400, 12));
    model.show(place);
    assertEquals(11, model.page());
    assertEquals(Optional.of(place), model.markOnPage());
  }

  @Test
  void theBoxIsNotShownOnAnotherPage() {
    var place = new Source(11, new Box(72, 300, 400, 12));
    model.show(place);
    model.next();
    assertEquals(Optional.empty(), model.markOnPage());
    model.previous();
    assertEquals(Optional.of(place), model.markOnPage());
  }

  @Test
  void zoomGoesInQuartersWithinItsLimits() {
    assertEquals(new Zoom.Factor(1.25), Zoom.above(1));
    assertEquals(new Zoom.Factor(1.5), Zoom.above(1.33));
    assertEquals(new Zoom.Factor(1.25), Zoom.below(1.33));
    assertEquals(new Zoom.Factor(0.75), Zoom.below(1));
    assertEquals(new Zoom.Factor(4), Zoom.above(4));
    assertEquals(new Zoom.Factor(0.25), Zoom.below(0.25));
  }
}
