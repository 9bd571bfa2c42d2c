package org.muniscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start hands its file to the first, and never to nobody. */
final class DoorbellTest {
  @TempDir private Path home = Path.of("");

  private final BlockingQueue<Optional<Path>> visitors = new LinkedBlockingQueue<>();

  @Test
  void theFileOfALaterStartIsHeardByTheFirst() throws Exception {
    var file = home.resolve("Größe & 50 % #1.pdf");
    try (var _ = hung()) {
      assertTrue(new Visit(home, Optional.of(file)).ring());
      assertEquals(Optional.of(file), visitors.take());
    }
  }

  @Test
  void aStartWithoutAFileIsHeardToo() throws Exception {
    try (var _ = hung()) {
      assertTrue(new Visit(home, Optional.empty()).ring());
      assertEquals(Optional.empty(), visitors.take());
    }
  }

  @Test
  void aFileIsNamedFromTheFolderOfTheLaterStart() throws Exception {
    try (var _ = hung()) {
      assertTrue(new Visit(home, Optional.of(Path.of("report.pdf"))).ring());
      assertEquals(Optional.of(Path.of("report.pdf").toAbsolutePath()), visitors.take());
    }
  }

  @Test
  void nobodyHearsWhereNobodyListens() throws IOException {
    assertFalse(new Visit(home, Optional.empty()).ring());
    hung().close();
    assertFalse(new Visit(home, Optional.empty()).ring());
  }

  @Test
  void onlyOneListens() throws IOException {
    try (var _ = hung()) {
      assertEquals(Optional.empty(), Doorbell.hang(home, visitors::add));
    }
    hung().close();
  }

  @Test
  void whatAKilledProgramLeftIsClearedAway() throws Exception {
    Files.createDirectories(Doorbell.socket(home).getParent());
    Files.writeString(Doorbell.socket(home).resolveSibling("lock"), "");
    try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      left.bind(UnixDomainSocketAddress.of(Doorbell.socket(home)));
    }
    assertFalse(new Visit(home, Optional.empty()).ring());
    try (var _ = hung()) {
      assertTrue(new Visit(home, Optional.empty()).ring());
    }
  }

  @Test
  void nobodyElseMayEnter() throws IOException {
    Assumptions.assumeTrue(
        Files.getFileStore(home).supportsFileAttributeView("posix"), "only some systems have it");
    try (var _ = hung()) {
      assertEquals(
          "rwx------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(Doorbell.socket(home).getParent())));
    }
  }

  @Test
  void nonsenseIsNoFile() throws Exception {
    try (var _ = hung()) {
      for (var words : new String[] {"https://example.org/a.pdf", "file:%%%", "file:relative"}) {
        say(words);
        assertEquals(Optional.empty(), visitors.take(), words);
      }
    }
  }

  @Test
  void aCallerWhoSaysNothingKeepsNobodyElseWaiting() throws Exception {
    try (var _ = hung();
        var _ = SocketChannel.open(UnixDomainSocketAddress.of(Doorbell.socket(home)))) {
      assertTrue(new Visit(home, Optional.empty()).ring());
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws IOException {
    var file = Files.writeString(home.resolve("file"), "");
    assertThrows(IOException.class, () -> Doorbell.hang(file, visitors::add));
  }

  private Doorbell hung() throws IOException {
    return Doorbell.hang(home, visitors::add).orElseThrow();
  }

  private void say(String words) throws IOException {
    try (var caller = SocketChannel.open(UnixDomainSocketAddress.of(Doorbell.socket(home)))) {
      caller.write(StandardCharsets.US_ASCII.encode(words));
      caller.shutdownOutput();
      caller.read(ByteBuffer.allocate(1));
    }
  }
}
