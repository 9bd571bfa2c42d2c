package org.muniscope.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Deflated blanks, made from one packed block that repeats instead of packing them all. */
final class Blanks {
  private static final int BLOCK = 1 << 20;
  private static final int BLOCKS = 1 << 10;

  /** Says that Deflate follows. */
  private static final byte[] HEAD = {0x78, (byte) 0x9c};

  /** An empty last block of Deflate. */
  private static final byte[] END = {3, 0};

  private Blanks() {}

  /** A gigabyte of blanks. */
  static byte[] gigabyte() throws IOException {
    var blanks = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
    var block = block(blanks);
    var sum = new Adler32();
    var packed = new ByteArrayOutputStream();
    packed.write(HEAD);
    for (var written = 0; written < BLOCKS; written++) {
      packed.write(block);
      sum.update(blanks);
    }
    packed.write(END);
    for (var shift = 24; shift >= 0; shift -= 8) {
      packed.write((int) (sum.getValue() >> shift));
    }
    return packed.toByteArray();
  }

  /** The bytes, packed once more. */
  static byte[] deflated(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A block that knows nothing of those before it, so that it can stand anywhere. */
  private static byte[] block(byte[] blanks) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setInput(blanks);
      var packed = new byte[BLOCK];
      var length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
      return Arrays.copyOf(packed, length);
    }
  }
}
