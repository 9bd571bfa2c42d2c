package org.muniscope.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Pages whose content is packed well, badly, or without a checksum. */
final class SoundnessTest {
  private static byte[] packed() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      for (var row = 0; row < 200; row++) {
        var text = "BT 50 " + row * 37 % 701 + " Td (Marlow Water RB) Tj ET\n";
        deflater.write(text.getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toByteArray();
  }

  private static boolean sound(byte[] content) throws IOException {
    var stream = new COSStream();
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    try (var out = stream.createRawOutputStream()) {
      out.write(content);
    }
    var page = new PDPage();
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    return Soundness.of(page);
  }

  @Test
  void aPageThatUnpacksToItsEndIsSound() throws IOException {
    assertTrue(sound(packed()));
    assertTrue(Soundness.of(new PDPage()));
  }

  @Test
  void aMissingChecksumIsNoDamage() throws IOException {
    var whole = packed();
    assertTrue(sound(Arrays.copyOf(whole, whole.length - 4)));
  }

  @Test
  void contentThatIsNothingIsSound() throws IOException {
    assertTrue(sound(new byte[0]));
  }

  @Test
  void aMissingEndIsDamage() throws IOException {
    var whole = packed();
    assertFalse(sound(Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aChangedByteIsDamage() throws IOException {
    var changed = packed();
    changed[changed.length / 2] ^= 0x10;
    assertFalse(sound(changed));
  }
}
