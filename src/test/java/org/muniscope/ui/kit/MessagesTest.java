package org.muniscope.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bundle holds every text that the program asks for, and no other. */
final class MessagesTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9]+)+)\"");
  private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*" + LITERAL);

  @Test
  void everyKeyThatTheProgramAsksForHasAText() throws IOException {
    var missing = literals(ASKED);
    missing.removeAll(keys());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsAskedForSomewhere() throws IOException {
    var unused = new TreeSet<>(keys());
    unused.removeAll(literals(LITERAL));
    unused.removeIf(key -> key.startsWith("enum."));
    assertEquals(Set.of(), unused);
  }

  @Test
  void constantsOfATypeInTheBundleAreAllThere() {
    var inBundle =
        keys().stream()
            .filter(key -> key.startsWith("enum."))
            .collect(Collectors.toCollection(TreeSet::new));
    var types = inBundle.stream().map(MessagesTest::type).collect(Collectors.toSet());
    var expected =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.muniscope")
                .stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .filter(type -> types.contains("enum." + Messages.name(type)))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(Enum.class::cast))
                .map(each -> "enum." + Messages.name(each.getDeclaringClass()) + "." + each.name())
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, inBundle);
  }

  @Test
  void anUnknownKeyThrows() {
    assertThrows(MissingResourceException.class, () -> Messages.text("no" + ".such.key"));
  }

  private static String type(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  private static Set<String> keys() {
    return ResourceBundle.getBundle("org.muniscope.ui.messages").keySet();
  }

  private static Set<String> literals(Pattern pattern) throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var found = new TreeSet<String>();
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult match) -> match.group(1))
            .forEach(found::add);
      }
      return found;
    }
  }
}
