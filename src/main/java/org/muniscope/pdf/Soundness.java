package org.muniscope.pdf;

import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Tells whether the content of a page can be unpacked to its end.
 *
 * <p>PDFBox passes over what it cannot unpack and leaves a page that looks shorter than it is.
 */
final class Soundness {
  private static final int BLOCK = 1 << 16;

  /** More than the checksum at the end of packed data, which some programs leave out. */
  private static final int CHECKSUM = 8;

  private Soundness() {}

  static boolean of(PDPage page) {
    var streams = page.getContentStreams();
    while (streams.hasNext()) {
      if (!sound(streams.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sound(PDStream stream) {
    try {
      if (!stream.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
        try (var in = stream.createInputStream()) {
          in.skip(Long.MAX_VALUE);
        }
        return true;
      }
      var object = stream.getCOSObject();
      try (var in = object.createRawInputStream()) {
        var packed = in.readAllBytes();
        return empty(packed, object) || inflates(packed);
      }
    } catch (IOException | RuntimeException unknown) {
      return false;
    }
  }

  /** Whether nothing was packed, as on the empty pages of some programs. */
  private static boolean empty(byte[] packed, COSStream object) {
    return packed.length == 0 && object.getInt(COSName.LENGTH) == 0;
  }

  private static boolean inflates(byte[] packed) {
    try (var inflater = new Inflater()) {
      inflater.setInput(packed);
      drain(inflater);
      return inflater.finished() || endsBeforeChecksum(inflater);
    } catch (DataFormatException damaged) {
      return false;
    }
  }

  /** With anything for a checksum, data that is complete fails for the checksum alone. */
  private static boolean endsBeforeChecksum(Inflater inflater) {
    inflater.setInput(new byte[CHECKSUM]);
    try {
      drain(inflater);
      return inflater.finished();
    } catch (DataFormatException wrong) {
      return String.valueOf(wrong.getMessage()).contains("data check");
    }
  }

  private static void drain(Inflater inflater) throws DataFormatException {
    var block = new byte[BLOCK];
    var length = inflater.inflate(block);
    while (length > 0) {
      length = inflater.inflate(block);
    }
  }
}
