package org.muniscope.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** The bytes of an image in the PNG format: opaque, three bytes a pixel, with its resolution. */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final double POINTS_IN_A_METRE = 96 / 0.0254;

  /** Each line is written as its difference to the line above, which suits flat areas. */
  private static final int UP = 2;

  private final Image image;
  private final double scale;

  /**
   * Of an image.
   *
   * @param scale pixels of the image for one pixel of the screen, told to programs that print it
   */
  PngFile(Image image, double scale) {
    this.image = image;
    this.scale = scale;
  }

  byte[] bytes() throws IOException {
    var file = new ByteArrayOutputStream();
    var out = new DataOutputStream(file);
    out.write(SIGNATURE);
    chunk(out, "IHDR", header());
    chunk(out, "pHYs", resolution());
    chunk(out, "IDAT", pixels());
    chunk(out, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private byte[] header() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(width());
    out.writeInt(height());
    // eight bits a channel, true colour, the only compression and filter methods, not interlaced
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private byte[] resolution() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    var pixelsInAMetre = (int) Math.round(POINTS_IN_A_METRE * scale);
    out.writeInt(pixelsInAMetre);
    out.writeInt(pixelsInAMetre);
    out.write(1);
    return bytes.toByteArray();
  }

  private byte[] pixels() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var above = new byte[width() * 3];
    var reader = image.getPixelReader();
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      for (var y = 0; y < height(); y++) {
        var line = line(reader, y);
        out.write(UP);
        out.write(difference(line, above));
        above = line;
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private byte[] line(PixelReader reader, int y) {
    var line = new byte[width() * 3];
    for (var x = 0; x < width(); x++) {
      var argb = reader.getArgb(x, y);
      line[3 * x] = (byte) (argb >> 16);
      line[3 * x + 1] = (byte) (argb >> 8);
      line[3 * x + 2] = (byte) argb;
    }
    return line;
  }

  private static byte[] difference(byte[] line, byte[] above) {
    var difference = new byte[line.length];
    for (var i = 0; i < line.length; i++) {
      difference[i] = (byte) (line[i] - above[i]);
    }
    return difference;
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }

  private int width() {
    return (int) image.getWidth();
  }

  private int height() {
    return (int) image.getHeight();
  }
}
