package org.muniscope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.cli.ChartWriter.Format;
import org.muniscope.fixture.Filings;
import org.testfx.framework.junit5.ApplicationExtension;

/** The pictures are whole, as large as promised, and show what they should. */
@ExtendWith(ApplicationExtension.class)
final class ChartPicturesTest {
  private static final int WHITE = 0xffffff;

  @TempDir private Path folder;

  @Test
  void writesStatesAndLadderAtTwicePixels() throws IOException {
    var files = new ChartPictures().write(Filings.thirtyBonds(), folder, Format.PNG);
    assertEquals(
        List.of("states.png", "maturity-ladder.png"),
        files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    for (var file : files) {
      var image = ImageIO.read(file.toFile());
      assertEquals(2400, image.getWidth());
      assertEquals(1600, image.getHeight());
      for (var corner : List.of(image.getRGB(0, 0), image.getRGB(2399, 1599))) {
        assertEquals(WHITE, corner & WHITE, "a light picture, whatever the window");
      }
      assertTrue(ink(image, 60, 200) > 2000, "fund, date and title above");
      assertTrue(ink(image, 1480, 1580) > 2000, "denominator and number of bonds below");
    }
  }

  @Test
  void startsWithTheLargestStateAtTwelveClockwise() throws IOException {
    var image = image("states.png");
    // the sixteen million of Illinois and Ohio's six are the largest of the thirty bonds
    var colors = new TreeSet<Integer>();
    for (var x = 1210; x < 1300; x += 10) {
      colors.add(image.getRGB(x, 500) & WHITE);
    }
    assertEquals(Set.of(0xbb2255), colors, "Illinois right of twelve o'clock");
  }

  @Test
  void coloursPreRefundedBondsApart() throws IOException {
    var image = image("maturity-ladder.png");
    var used = new TreeSet<Integer>();
    for (var y = 0; y < image.getHeight(); y += 3) {
      for (var x = 0; x < image.getWidth(); x += 3) {
        used.add(image.getRGB(x, y) & WHITE);
      }
    }
    assertTrue(used.containsAll(Set.of(0x2266cc, 0xcc7711, 0x118877)), "stated, refunded, demand");
  }

  @Test
  void drawsThemAsSvgAndPdfToo() throws IOException {
    var drawn = new ChartPictures().write(Filings.thirtyBonds(), folder, Format.SVG);
    assertEquals(
        List.of("states.svg", "maturity-ladder.svg"),
        drawn.stream().map(file -> String.valueOf(file.getFileName())).toList());
    var states = Files.readString(drawn.getFirst());
    assertTrue(states.contains("<svg") && states.contains("Illinois"), "words stay words");
    assertTrue(states.contains(Filings.thirtyBonds().report().verdict()), "the verdict is told");
    for (var file : new ChartPictures().write(Filings.thirtyBonds(), folder, Format.PDF)) {
      assertTrue(Files.readString(file, ISO_8859_1).startsWith("%PDF-"), file.toString());
    }
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "in the way");
    assertThrows(
        IOException.class,
        () -> new ChartPictures().write(Filings.thirtyBonds(), file, Format.PNG));
    try (var all = Files.list(folder)) {
      assertEquals(List.of(file), all.toList());
    }
  }

  private BufferedImage image(String name) throws IOException {
    new ChartPictures().write(Filings.thirtyBonds(), folder, Format.PNG);
    return ImageIO.read(folder.resolve(name).toFile());
  }

  /** The number of pixels that are not white between two heights. */
  private static int ink(BufferedImage image, int top, int bottom) {
    var count = 0;
    for (var y = top; y < bottom; y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & WHITE) != WHITE) {
          count++;
        }
      }
    }
    return count;
  }
}
