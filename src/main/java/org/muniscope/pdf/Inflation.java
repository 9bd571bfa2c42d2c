package org.muniscope.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Tells files with small streams that would fill the memory once they are inflated: PDFBox inflates
 * them whole. Pictures are left out, because reading words never opens them.
 */
final class Inflation {
  /** Bytes of a stream; the longest honest ones are maps and fonts of some ten megabytes. */
  private static final long MOST = 64L << 20;

  private static final long MOST_TOGETHER = 512L << 20;

  /** Deflate makes nothing smaller than by this. */
  private static final int BEST = 1032;

  private static final int DICTIONARY = 2048;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern DEFLATED = Pattern.compile("/(?:FlateDecode|Fl)\\b");

  private final MemorySegment bytes;
  private final byte[] block = new byte[1 << 16];
  private long together;

  private Inflation(MemorySegment bytes) {
    this.bytes = bytes;
  }

  /** Whether a stream of the file, or all its larger ones together, are beyond measure. */
  static boolean exceeds(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ);
        var arena = Arena.ofConfined()) {
      var all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return new Inflation(all).exceeds();
    }
  }

  private boolean exceeds() {
    var before = 0L;
    for (var at = next(0); at < bytes.byteSize(); ) {
      var start = at + STREAM.length;
      var end = next(start);
      var from = before;
      before = start;
      at = end;
      if (isDeflated(start)) {
        var head = text(Math.max(from, start - DICTIONARY), start);
        var stages = Math.max(1, (int) DEFLATED.matcher(head).results().count());
        if (worthMeasuring(end - start, stages, head) && measured(start, stages) > MOST) {
          return true;
        }
      }
    }
    return together > MOST_TOGETHER;
  }

  private static boolean worthMeasuring(long length, int stages, String head) {
    return !head.contains("/Image") && (stages > 1 || length * BEST > MOST);
  }

  /** The inflated length, or somewhat more than is bearable. */
  private long measured(long start, int stages) {
    InputStream in = new SegmentStream(bytes.asSlice(dataFrom(start)));
    for (var stage = 0; stage < stages; stage++) {
      in = new InflaterInputStream(in);
    }
    var length = 0L;
    try (var inflated = in) {
      for (var read = 0; read >= 0 && length <= MOST && together <= MOST_TOGETHER; ) {
        length += read;
        together += read;
        read = inflated.read(block);
      }
    } catch (IOException damaged) {
      // What cannot be inflated here cannot be inflated elsewhere.
      return length;
    }
    return together > MOST_TOGETHER ? MOST + 1 : length;
  }

  private long dataFrom(long start) {
    var at = start;
    while (at < bytes.byteSize() && (get(at) == '\r' || get(at) == '\n')) {
      at++;
    }
    return at;
  }

  private boolean isDeflated(long start) {
    var at = dataFrom(start);
    return at > start
        && at + 1 < bytes.byteSize()
        && (get(at) & 0x0f) == 8
        && ((get(at) & 0xff) * 256 + (get(at + 1) & 0xff)) % 31 == 0;
  }

  /** Where the word stands next, also inside another one. */
  private long next(long from) {
    for (var at = from; at + STREAM.length <= bytes.byteSize(); ) {
      var last = get(at + STREAM.length - 1);
      if (last == STREAM[STREAM.length - 1]
          && MemorySegment.mismatch(
                  bytes, at, at + STREAM.length, MemorySegment.ofArray(STREAM), 0, STREAM.length)
              < 0) {
        return at;
      }
      at += step(last);
    }
    return bytes.byteSize();
  }

  /** How much further the word can stand at the earliest, where a byte is not its last one. */
  private static int step(byte last) {
    return switch (last) {
      case 'a' -> 1;
      case 'e' -> 2;
      case 'r' -> 3;
      case 't' -> 4;
      case 's' -> 5;
      default -> STREAM.length;
    };
  }

  private String text(long from, long to) {
    var part = bytes.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    return new String(part, StandardCharsets.ISO_8859_1);
  }

  private byte get(long at) {
    return bytes.get(ValueLayout.JAVA_BYTE, at);
  }

  /** The bytes of a segment, one after the other. */
  private static final class SegmentStream extends InputStream {
    private final MemorySegment segment;
    private long at;

    SegmentStream(MemorySegment segment) {
      this.segment = segment;
    }

    @Override
    public int read() {
      return at < segment.byteSize() ? segment.get(ValueLayout.JAVA_BYTE, at++) & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at >= segment.byteSize()) {
        return -1;
      }
      var some = (int) Math.min(length, segment.byteSize() - at);
      MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, at, into, offset, some);
      at += some;
      return some;
    }
  }
}
