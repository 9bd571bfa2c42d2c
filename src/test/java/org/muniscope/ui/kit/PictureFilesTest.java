package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniscope.fixture.Pictures;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A picture goes where the person says, and they are told how it went. */
@ExtendWith(ApplicationExtension.class)
final class PictureFilesTest {
  private final StringBuilder told = new StringBuilder();

  @TempDir private Path folder;

  @Test
  void saysWhereThePictureIs(FxRobot robot) throws IOException {
    var file = folder.resolve("chart.png");
    save(robot, Optional.of(file), Picture.Look.DARK);
    assertEquals("written chart.png", told.toString());
    var image = ImageIO.read(file.toFile());
    assertEquals(0x0d1117, image.getRGB(1200, 800) & 0xffffff, "dark when asked");
  }

  @Test
  void writesTheFormatThatTheNameTells(FxRobot robot) throws IOException {
    var file = folder.resolve("chart.svg");
    save(robot, Optional.of(file), Picture.Look.LIGHT);
    var svg = Files.readString(file);
    assertTrue(svg.contains(">Title</text>") && svg.contains(">From filing.pdf</text>"), svg);
  }

  @Test
  void saysWhyItCouldNotBeWritten(FxRobot robot) throws IOException {
    var inTheWay = Files.createDirectory(folder.resolve("chart.png"));
    save(robot, Optional.of(inTheWay), Picture.Look.LIGHT);
    assertTrue(told.toString().startsWith("warned "), told.toString());
    try (var all = Files.list(folder)) {
      assertEquals(1, all.count());
    }
  }

  @Test
  void staysSilentWhenThePersonThinksBetterOfIt(FxRobot robot) {
    save(robot, Optional.empty(), Picture.Look.LIGHT);
    assertEquals("", told.toString());
  }

  private void save(FxRobot robot, Optional<Path> file, Picture.Look look) {
    var caption = new Picture.Caption("Title", "Fund", "Note");
    robot.interact(() ->
        Pictures.to(file, told).save("x.png", () -> new Picture(caption, new Region(), look)));
  }
}
