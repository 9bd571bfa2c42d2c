package org.muniscope.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A later start of the program, which hands its file to the one that listens. */
public final class Visit {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Path home;
  private final String words;

  /**
   * A visit that has not been made.
   *
   * @param home the folder of a person's settings
   * @param file what to open; only to be brought to the front when empty
   */
  public Visit(Path home, Optional<Path> file) {
    this.home = home;
    // An address means the same in any folder and any character set.
    this.words = file.map(each -> each.toAbsolutePath().toUri().toASCIIString()).orElse("");
  }

  /** Rings once; whether somebody heard. */
  public boolean ring() {
    try (var caller = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      caller.connect(UnixDomainSocketAddress.of(Doorbell.socket(home)));
      caller.write(StandardCharsets.US_ASCII.encode(words));
      caller.shutdownOutput();
      return hears(caller);
    } catch (IOException | UnsupportedOperationException nobody) {
      return false;
    }
  }

  /** Rings again and again while the other may still be opening its door. */
  public boolean ringPatiently() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!ring()) {
      if (System.nanoTime() > end || !paused()) {
        return false;
      }
    }
    return true;
  }

  private static boolean paused() {
    try {
      Thread.sleep(50);
      return true;
    } catch (InterruptedException given) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether an answer comes; a program that hangs gives none. */
  private static boolean hears(SocketChannel caller) throws IOException {
    try (var selector = Selector.open()) {
      caller.configureBlocking(false);
      caller.register(selector, SelectionKey.OP_READ);
      var answer = ByteBuffer.allocate(1);
      return selector.select(PATIENCE.toMillis()) > 0
          && caller.read(answer) == 1
          && answer.get(0) == Doorbell.HEARD;
    }
  }
}
