package org.muniscope.ui.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.muniscope.app.PageImage;
import org.muniscope.ui.kit.Job;
import org.muniscope.ui.kit.Lane;

/**
 * Draws pages in the background, one at a time: the page asked for first, then its neighbours, so
 * that turning a page finds it ready. Keeps the pictures used last within a budget of pixels. All
 * methods belong to the window's thread.
 */
final class PagePictures {
  private final PageSource source;
  private final Lane lane;
  private final long pixelBudget;
  private final Consumer<Outcome> listener;
  private final Map<Sheet, PageImage> ready = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Sheet> broken = new LinkedHashSet<>();
  private List<Sheet> wanted = List.of();

  PagePictures(PageSource source, Lane lane, long pixelBudget, Consumer<Outcome> listener) {
    this.source = source;
    this.lane = lane;
    this.pixelBudget = pixelBudget;
    this.listener = listener;
  }

  /**
   * A page in a size.
   *
   * @param page from 1
   * @param scale pixels a point
   */
  record Sheet(int page, double scale) {}

  /** How drawing the sheet that was asked for ended. */
  sealed interface Outcome {
    /** The picture is there. */
    record Drawn(Sheet sheet, PageImage image) implements Outcome {}

    /** The page cannot be drawn. */
    record Broken(Sheet sheet) implements Outcome {}
  }

  /** Asks for a sheet instead of the one before; the listener hears of it, now if it is ready. */
  void ask(Sheet sheet) {
    wanted =
        IntStream.of(sheet.page(), sheet.page() + 1, sheet.page() - 1)
            .filter(page -> page >= 1 && page <= source.pages())
            .mapToObj(page -> new Sheet(page, sheet.scale()))
            .toList();
    broken.clear();
    Optional.ofNullable(ready.get(sheet))
        .ifPresent(image -> listener.accept(new Outcome.Drawn(sheet, image)));
    drawNext();
  }

  /** The largest picture of a page that is ready. */
  Optional<PageImage> anyOf(int page) {
    return ready.entrySet().stream()
        .filter(entry -> entry.getKey().page() == page)
        .map(Map.Entry::getValue)
        .max((left, right) -> Double.compare(left.scale(), right.scale()));
  }

  /** Draws nothing any more and gives the file back, in the background as well. */
  void close() {
    wanted = List.of();
    // Whether a file that nobody looks at any more is given back well is no news for anybody.
    lane.start(Job.of(_ -> closed(), _ -> {}).failing(_ -> {}));
  }

  private boolean closed() throws IOException {
    source.close();
    return true;
  }

  private void drawNext() {
    if (!lane.busy()) {
      wanted.stream()
          .filter(sheet -> !ready.containsKey(sheet) && !broken.contains(sheet))
          .findFirst()
          .ifPresent(this::draw);
    }
  }

  private void draw(Sheet sheet) {
    lane.start(
        Job.of(
                _ -> source.render(sheet.page(), sheet.scale()),
                (PageImage image) -> drawn(sheet, image))
            .failing(_ -> failed(sheet))
            .lastly(this::drawNext));
  }

  private void drawn(Sheet sheet, PageImage image) {
    ready.put(sheet, image);
    trim();
    tell(sheet, new Outcome.Drawn(sheet, image));
  }

  private void failed(Sheet sheet) {
    broken.add(sheet);
    tell(sheet, new Outcome.Broken(sheet));
  }

  private void tell(Sheet sheet, Outcome outcome) {
    if (wanted.stream().findFirst().filter(sheet::equals).isPresent()) {
      listener.accept(outcome);
    }
  }

  private void trim() {
    var pixels = ready.values().stream().mapToLong(PagePictures::pixels).sum();
    var eldest = ready.entrySet().iterator();
    while (pixels > pixelBudget && eldest.hasNext()) {
      var entry = eldest.next();
      if (!wanted.contains(entry.getKey())) {
        pixels -= pixels(entry.getValue());
        eldest.remove();
      }
    }
  }

  private static long pixels(PageImage image) {
    return (long) image.width() * image.height();
  }
}
