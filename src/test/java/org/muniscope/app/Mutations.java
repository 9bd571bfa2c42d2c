package org.muniscope.app;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Damages a file at random: number n of a seed is always the same damage. */
final class Mutations {
  private static final List<String> WORDS =
      List.of(
          "obj",
          "endobj",
          "stream",
          "endstream",
          "/Length",
          "/Kids",
          "/Count",
          "/Parent",
          "xref",
          "trailer",
          "/Root",
          "/W",
          "/Filter",
          "/FlateDecode",
          "/Font",
          "/Widths",
          "0 R",
          "<<",
          ">>",
          "[",
          "]",
          "-1",
          "99999999999",
          "1e38",
          "NaN",
          "/Pages",
          "/Page",
          "/ToUnicode",
          "BT",
          "ET");

  private final byte[] original;
  private final long seed;

  Mutations(byte[] original, long seed) {
    this.original = original;
    this.seed = seed;
  }

  /** The file with one to eight damages. */
  byte[] of(int number) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + number);
    var bytes = original.clone();
    for (var damage = random.nextInt(8); damage >= 0; damage--) {
      bytes = damaged(bytes, random);
    }
    return bytes;
  }

  private static byte[] damaged(byte[] bytes, RandomGenerator random) {
    var at = random.nextInt(Math.max(1, bytes.length - 1));
    var length = Math.min(1 + random.nextInt(200), bytes.length - at);
    return switch (random.nextInt(8)) {
      case 0 -> with(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
      case 1 -> with(bytes, at, (byte) random.nextInt(256));
      case 2 -> spliced(bytes, at, at + length, new byte[0]);
      case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
      case 4 -> spliced(bytes, at, at, noise(random, length));
      case 5 -> spliced(bytes, at, at + length, noise(random, length));
      case 6 -> word(bytes, random);
      default -> digit(bytes, at, random);
    };
  }

  /** One of the format's own words in the place of another. */
  private static byte[] word(byte[] bytes, RandomGenerator random) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var old = WORDS.get(random.nextInt(WORDS.size()));
    var at = text.indexOf(old, random.nextInt(bytes.length));
    var other = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.ISO_8859_1);
    return at < 0 ? bytes : spliced(bytes, at, at + old.length(), other);
  }

  /** The next digit changed, wherever it stands: lengths, references, widths, coordinates. */
  private static byte[] digit(byte[] bytes, int from, RandomGenerator random) {
    for (var at = from; at < bytes.length; at++) {
      if (bytes[at] >= '0' && bytes[at] <= '9') {
        return with(bytes, at, (byte) ('0' + random.nextInt(10)));
      }
    }
    return bytes;
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  private static byte[] noise(RandomGenerator random, int length) {
    var noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    var result = new byte[from + middle.length + bytes.length - to];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }
}
