package org.muniscope.extract;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the package that leads from a question to the class that answers it. */
final class WhereItIsDecidedTest {
  private static final Path SOURCES = Path.of("src/main/java/org/muniscope/extract");
  private static final Pattern NAMED = Pattern.compile("\\{@code\\s+(?:\\*\\s+)?(\\w+)}");
  private static final String RULE = "private static final Pattern ";

  private static Set<String> named() throws IOException {
    var text = Files.readString(SOURCES.resolve("package-info.java"));
    var table = text.substring(text.indexOf("<table>"), text.indexOf("</table>"));
    return NAMED.matcher(table).results().map(name -> name.group(1)).collect(toSet());
  }

  private static Stream<Path> classes() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static boolean hasRule(Path file) {
    try {
      return Files.readString(file).contains(RULE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyClassThatItNamesExists() throws IOException {
    var known = classes().map(WhereItIsDecidedTest::name).collect(toSet());
    var dead = new TreeSet<>(named());
    dead.removeAll(known);
    assertEquals(Set.of(), dead);
  }

  @Test
  void everyClassWithAPatternIsNamed() throws IOException {
    var lacking =
        classes()
            .filter(file -> !SOURCES.relativize(file).startsWith("doubt"))
            .filter(WhereItIsDecidedTest::hasRule)
            .map(WhereItIsDecidedTest::name)
            .collect(toCollection(TreeSet::new));
    lacking.removeAll(named());
    assertEquals(Set.of(), lacking);
  }
}
