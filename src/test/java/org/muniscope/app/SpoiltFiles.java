package org.muniscope.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes files that cannot be read, or not wholly, out of the sample filing. */
final class SpoiltFiles {
  static final Path SAMPLE = Path.of("samples", "sample-filing.pdf");

  private final Path folder;

  SpoiltFiles(Path folder) {
    this.folder = folder;
  }

  Path missing() {
    return folder.resolve("missing.pdf");
  }

  Path empty() throws IOException {
    return Files.createFile(folder.resolve("empty.pdf"));
  }

  Path letter() throws IOException {
    return Files.writeString(folder.resolve("letter.pdf"), "Dear shareholder, see the enclosure.");
  }

  /** The first bytes of the sample, as after a download that broke off. */
  Path cut(double share) throws IOException {
    var bytes = Files.readAllBytes(SAMPLE);
    var kept = Arrays.copyOf(bytes, (int) (bytes.length * share));
    return Files.write(folder.resolve("cut.pdf"), kept);
  }

  Path locked(String password) throws IOException {
    var file = folder.resolve("locked.pdf");
    try (var document = sample()) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  /** A page that is nothing but a picture. */
  Path scan() throws IOException {
    var file = folder.resolve("scan.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 780);
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** Text as it comes out of fonts that number their letters in an order of their own. */
  Path cipher() throws IOException {
    var words = "The fund buys municipal bonds and the value of its shares may fall.";
    var signs = words.chars().map(each -> each == ' ' ? ' ' : '!' + (each * 7) % 90).toArray();
    return typed("cipher.pdf", Collections.nCopies(40, new String(signs, 0, signs.length)));
  }

  Path prospectus() throws IOException {
    return typed(
        "prospectus.pdf",
        List.of("The fund buys municipal bonds. Their principal and value may fall."));
  }

  private Path typed(String name, List<String> lines) throws IOException {
    var file = folder.resolve(name);
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.newLineAtOffset(50, 750);
        for (var line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -15);
        }
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** The sample with a page whose text is packed in a way that nobody knows. */
  Path unknownPacking(int page) throws IOException {
    return spoil(page, content -> content.setItem(COSName.FILTER, COSName.getPDFName("Unknown")));
  }

  /** The sample with a page of which a stretch in the middle was overwritten. */
  Path overwritten(int page) throws IOException {
    return spoil(
        page,
        content -> {
          var packed = packed(content);
          Arrays.fill(packed, packed.length / 2, packed.length / 2 + 20, (byte) 0xff);
          try (var out = content.createRawOutputStream()) {
            out.write(packed);
          }
        });
  }

  private static byte[] packed(COSStream content) throws IOException {
    try (var in = content.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** What is done to the text of a page. */
  private interface Spoiling {
    void spoil(COSStream content) throws IOException;
  }

  private Path spoil(int page, Spoiling spoiling) throws IOException {
    var file = folder.resolve("spoilt.pdf");
    try (var document = sample()) {
      var entries = document.getPage(page - 1).getCOSObject();
      if (entries.getDictionaryObject(COSName.CONTENTS) instanceof COSStream content) {
        spoiling.spoil(content);
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static PDDocument sample() throws IOException {
    return Loader.loadPDF(new File(SAMPLE.toString()));
  }
}
