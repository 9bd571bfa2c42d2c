package org.muniscope.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void fileIsWrittenAndNothingElse() throws IOException {
    var target = folder.resolve("holdings.csv");

    WholeFile.write(target, out -> out.write("new".getBytes(UTF_8)));

    assertEquals("new", Files.readString(target));
    assertEquals(List.of(target), contents());
  }

  @Test
  void olderFileStaysWhenTheWritingFails() throws IOException {
    var target = Files.writeString(folder.resolve("holdings.csv"), "old");

    var told =
        assertThrows(
            NotWritten.class,
            () ->
                WholeFile.write(
                    target,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      throw new FileSystemException("x", "y", "No space left on device");
                    }));

    assertEquals(target + " was not written: no space left on device.", told.getMessage());
    assertEquals("old", Files.readString(target));
    assertEquals(List.of(target), contents());
  }

  @Test
  void mistakeOfTheProgramLeavesNothing() throws IOException {
    var target = folder.resolve("holdings.csv");

    assertThrows(
        IllegalStateException.class,
        () ->
            WholeFile.write(
                target,
                _ -> {
                  throw new IllegalStateException("a bug");
                }));

    assertEquals(List.of(), contents());
  }

  @Test
  void missingFolderIsTold() throws IOException {
    var target = folder.resolve("missing").resolve("holdings.csv");

    assertEquals(
        target + " was not written: there is no folder " + target.getParent() + ".",
        told(target).getMessage());
    assertEquals(List.of(), contents());
  }

  @Test
  void fileInPlaceOfTheFolderIsTold() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertEquals(
        file.resolve("x.csv") + " was not written: " + file + " is not a folder.",
        told(file.resolve("x.csv")).getMessage());
  }

  @Test
  void folderOfTheSameNameStays() throws IOException {
    var target = Files.createDirectory(folder.resolve("holdings.csv"));

    assertEquals(
        target + " was not written: there is a folder of that name.", told(target).getMessage());
    assertTrue(Files.isDirectory(target));
  }

  @Test
  void forbiddenFolderIsTold() {
    var target = folder.resolve("holdings.csv");

    assertEquals(
        target + " was not written: writing to " + folder + " is not allowed.",
        NotWritten.at(target, new AccessDeniedException(target.toString())).getMessage());
  }

  @Test
  void reasonWithoutWordsIsNotKnown() {
    var target = folder.resolve("holdings.csv");

    assertEquals(
        target + " was not written: the reason is not known.",
        NotWritten.at(target, new IOException()).getMessage());
  }

  @Test
  void nameAsLongAsTheSystemAllowsIsWritten() throws IOException {
    var target = folder.resolve("a".repeat(251) + ".csv");

    WholeFile.write(target, out -> out.write("new".getBytes(UTF_8)));

    assertEquals(List.of(target), contents());
  }

  @Test
  void linkKeepsPointingToItsFile() throws IOException {
    var file = Files.writeString(folder.resolve("file.csv"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

    WholeFile.write(link, out -> out.write("new".getBytes(UTF_8)));

    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void permissionsOfAnOlderFileAreKept() throws IOException {
    var target = Files.writeString(folder.resolve("holdings.csv"), "old");
    var secret = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(target, secret);

    WholeFile.write(target, out -> out.write("new".getBytes(UTF_8)));

    assertEquals(secret, Files.getPosixFilePermissions(target));
  }

  @Test
  void deviceIsWrittenToAndNotReplaced() throws IOException {
    var device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device), "only some systems have it");

    WholeFile.write(device, out -> out.write("new".getBytes(UTF_8)));

    assertTrue(!Files.isRegularFile(device));
  }

  private static NotWritten told(Path target) {
    return assertThrows(NotWritten.class, () -> WholeFile.write(target, _ -> {}));
  }

  private List<Path> contents() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
