package org.muniscope.export;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file that was not written; the message is a sentence for a person, with place and reason. */
public final class NotWritten extends IOException {
  private static final long serialVersionUID = 1L;
  private static final String UNKNOWN = "the reason is not known";

  private NotWritten(String message, IOException cause) {
    super(message, cause);
  }

  /** Tells why the file at the target was not written. */
  public static NotWritten at(Path target, IOException cause) {
    return cause instanceof NotWritten told
        ? told
        : new NotWritten("%s was not written: %s.".formatted(target, reason(target, cause)), cause);
  }

  private static String reason(Path target, IOException cause) {
    var folder = WholeFile.folderOf(target);
    if (Files.isDirectory(target)) {
      return "there is a folder of that name";
    } else if (Files.notExists(folder)) {
      return "there is no folder " + folder;
    } else if (!Files.isDirectory(folder)) {
      return folder + " is not a folder";
    }
    return switch (cause) {
      case AccessDeniedException _ -> "writing to " + folder + " is not allowed";
      case FileAlreadyExistsException _ -> "a file of that name is in the way";
      case NoSuchFileException _ -> folder + " was taken away";
      case ClosedByInterruptException _ -> "it was cancelled";
      case FileSystemException system when system.getReason() != null -> lower(system.getReason());
      default -> Optional.ofNullable(cause.getMessage()).map(NotWritten::lower).orElse(UNKNOWN);
    };
  }

  /**
   * Reasons come from the operating system as sentences of their own: "No space left on device".
   */
  private static String lower(String reason) {
    return reason.isEmpty()
        ? UNKNOWN
        : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}
