package org.muniscope.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.muniscope.app.PageImage;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.page.PagePictures.Outcome;
import org.muniscope.ui.page.PagePictures.Sheet;

/** Pages are drawn in the order in which a person will want them. */
final class PagePicturesTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Integer> drawn = new ArrayList<>();
  private final List<Outcome> heard = new ArrayList<>();

  @Test
  void neighboursAreReadyBeforeTheyAreAskedFor() {
    var pictures = pictures(1000);
    pictures.ask(new Sheet(5, 1));
    runAll();
    assertEquals(List.of(5, 6, 4), drawn);
    assertEquals(1, heard.size());
    pictures.ask(new Sheet(6, 1));
    assertEquals(2, heard.size());
  }

  @Test
  void thereIsNoNeighbourBeyondTheEnds() {
    pictures(1000).ask(new Sheet(9, 1));
    runAll();
    assertEquals(List.of(9, 8), drawn);
  }

  @Test
  void pagesPassedOverAreNotDrawn() {
    var pictures = pictures(1000);
    pictures.ask(new Sheet(1, 1));
    pictures.ask(new Sheet(4, 1));
    pictures.ask(new Sheet(7, 1));
    runAll();
    assertEquals(List.of(1, 7, 8, 6), drawn);
  }

  @Test
  void aPictureOfAPageThatIsNoLongerShownIsNotTold() {
    var pictures = pictures(1000);
    pictures.ask(new Sheet(1, 1));
    pictures.ask(new Sheet(7, 1));
    runAll();
    assertEquals(1, heard.size());
    assertEquals(new Sheet(7, 1), assertInstanceOf(Outcome.Drawn.class, heard.getFirst()).sheet());
  }

  @Test
  void aPageThatCannotBeDrawnIsToldAndTheOthersAreDrawn() {
    var pictures = pictures(1000);
    pictures.ask(new Sheet(3, 1));
    runAll();
    assertEquals(List.of(new Outcome.Broken(new Sheet(3, 1))), heard);
    assertEquals(List.of(4, 2), drawn);
  }

  @Test
  void picturesBeyondTheBudgetAreForgottenTheOldestFirst() {
    var pictures = pictures(400);
    pictures.ask(new Sheet(5, 1));
    runAll();
    pictures.ask(new Sheet(8, 1));
    runAll();
    assertTrue(pictures.anyOf(5).isEmpty());
    assertTrue(pictures.anyOf(8).isPresent());
    assertTrue(pictures.anyOf(7).isPresent());
  }

  @Test
  void nothingIsDrawnAfterTheFileWasClosed() {
    var pictures = pictures(1000);
    pictures.ask(new Sheet(5, 1));
    pictures.close();
    runAll();
    assertEquals(List.of(5, -1), drawn);
    assertEquals(List.of(), heard);
  }

  private PagePictures pictures(long budget) {
    var jobs = Jobs.on(background::add, Runnable::run);
    return new PagePictures(new NinePages(), jobs.lane(), budget, heard::add);
  }

  private void runAll() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  /** Nine small pages of which the third is broken; notes what is drawn, and -1 for its end. */
  private final class NinePages implements PageSource {
    @Override
    public int pages() {
      return 9;
    }

    @Override
    public PageImage render(int page, double scale) throws IOException {
      if (page == 3) {
        throw new IOException("broken");
      }
      drawn.add(page);
      return new PageImage(10, 10, scale, new int[100]);
    }

    @Override
    public void close() {
      drawn.add(-1);
    }
  }
}
