package org.muniscope.app;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a second start of the program hands its file to the window that is open already: a socket
 * in a folder that only the same person can enter, and a lock that says whether somebody listens.
 */
public final class Doorbell implements AutoCloseable {
  /** Bytes; the address of a file is shorter. */
  private static final int LONGEST = 1 << 16;

  static final byte HEARD = 1;

  private final Path socket;
  private final FileChannel lock;
  private final ServerSocketChannel door;
  private final Consumer<Optional<Path>> visitor;

  private Doorbell(
      Path socket, FileChannel lock, ServerSocketChannel door, Consumer<Optional<Path>> visitor) {
    this.socket = socket;
    this.lock = lock;
    this.door = door;
    this.visitor = visitor;
  }

  /**
   * Listens from now on; empty when another program does already.
   *
   * @param home the folder of a person's settings
   * @param visitor hears, on a thread of its own, of each later start and the file it was given
   * @throws IOException when there can be no door, as in a folder that cannot be written
   */
  public static Optional<Doorbell> hang(Path home, Consumer<Optional<Path>> visitor)
      throws IOException {
    var lock = FileChannel.open(folder(home).resolve("lock"), CREATE, WRITE);
    try {
      if (lock.tryLock() == null) {
        lock.close();
        return Optional.empty();
      }
      var bell = new Doorbell(socket(home), lock, door(socket(home)), visitor);
      Thread.ofPlatform().name("doorbell").daemon().start(bell::listen);
      return Optional.of(bell);
    } catch (OverlappingFileLockException mine) {
      lock.close();
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException noSuchDoor) {
      lock.close();
      throw new IOException(noSuchDoor);
    }
  }

  /** Whoever has the lock is alone: what lies there is left from a program that was killed. */
  private static ServerSocketChannel door(Path socket) throws IOException {
    Files.deleteIfExists(socket);
    var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      return door.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException tooLong) {
      door.close();
      throw tooLong;
    }
  }

  static Path socket(Path home) {
    return home.resolve("door").resolve("bell");
  }

  /** The folder of the door, which others cannot enter where the system knows of others. */
  private static Path folder(Path home) throws IOException {
    var folder = Files.createDirectories(socket(home).toAbsolutePath().getParent());
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }

  private void listen() {
    while (door.isOpen()) {
      try {
        var caller = door.accept();
        Thread.ofVirtual().start(() -> answer(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(SocketChannel caller) {
    try (caller) {
      var said = ByteBuffer.allocate(LONGEST);
      var read = caller.read(said);
      while (read > 0) {
        read = caller.read(said);
      }
      visitor.accept(file(StandardCharsets.US_ASCII.decode(said.flip()).toString()));
      caller.write(ByteBuffer.wrap(new byte[] {HEARD}));
    } catch (IOException hungUp) {
      // The caller opens a window of its own then.
      return;
    }
  }

  private static Optional<Path> file(String words) {
    try {
      return words.startsWith("file:") ? Optional.of(Path.of(URI.create(words))) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException nonsense) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      Files.deleteIfExists(socket);
      lock.close();
    } catch (IOException left) {
      // The next one to hang a bell clears away what is left.
      return;
    }
  }
}
