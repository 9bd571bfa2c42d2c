package org.muniscope.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside its target, to the disk, then into place in one step.
 * Whatever goes wrong, an older file stays as it was and nothing half-written is left.
 */
public final class WholeFile {

  /** What is written. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes or replaces the target.
   *
   * @throws NotWritten with a sentence that tells where and why
   */
  public static void write(Path target, Content content) throws NotWritten {
    try {
      if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
        intoDevice(target, content);
      } else {
        beside(target, content);
      }
    } catch (IOException e) {
      throw NotWritten.at(target, e);
    }
  }

  /** A pipe or a device, such as the terminal, takes what it gets and must not be replaced. */
  private static void intoDevice(Path target, Content content) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.writeTo(out);
    }
  }

  private static void beside(Path target, Content content) throws IOException {
    // A link keeps pointing to the file, which is what gets replaced.
    var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    // Not named after the file, whose own name may be as long as the system allows.
    var part = folderOf(place).resolve(".muniscope-" + UUID.randomUUID() + ".part");
    try {
      toDisk(part, content);
      keepPermissions(place, part);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void toDisk(Path part, Content content) throws IOException {
    try (var channel =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          to, Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
    }
  }

  static Path folderOf(Path target) {
    var folder = target.toAbsolutePath().getParent();
    return folder == null ? target.toAbsolutePath() : folder;
  }
}
