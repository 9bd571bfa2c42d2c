package org.muniscope.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportProgress;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Check;
import org.muniscope.model.PrintedTotal;

/**
 * Reads a collection of filings that is not part of the project, where there is one: in the folder
 * that the system property {@code muniscope.filings} names, or beside the project. What was read
 * exactly once stays so.
 */
final class SharedFilingsTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final String FALSE_SUBTOTAL = "western-b-libreoffice.pdf";

  private final Properties reached = reached();

  private static Path folder() {
    return Path.of(System.getProperty("muniscope.filings", "../shared/filings"));
  }

  private static Stream<Path> filings() throws IOException {
    if (!Files.isDirectory(folder())) {
      return Stream.empty();
    }
    try (var files = Files.walk(folder())) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
    }
  }

  private static Properties reached() {
    var reached = new Properties();
    try (InputStream list =
        SharedFilingsTest.class.getResourceAsStream("shared-filings.properties")) {
      reached.load(Objects.requireNonNull(list));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return reached;
  }

  @TestFactory
  Stream<DynamicTest> everyFilingIsReadAsExactlyAsBeforeAndProvesItself() throws IOException {
    return filings().map(file -> DynamicTest.dynamicTest(name(file), () -> judge(file)));
  }

  private void judge(Path file) throws Exception {
    var imported = new ImportFiling().read(file, Optional.empty(), ImportProgress.NONE);
    assertAll(() -> comparesAsListed(file, imported), () -> provesItself(file, imported));
  }

  private void comparesAsListed(Path file, ImportedFiling imported) throws IOException {
    var truth = truth(file);
    var expected = truth.stream().map(HoldingLine::of).toList();
    var paged = expected.stream().allMatch(line -> line.page() > 0);
    var read =
        imported.filing().holdings().stream()
            .map(HoldingLine::of)
            .map(line -> paged ? line : line.withoutPage())
            .toList();
    var likeness = new Likeness<>(expected, read);
    var score = likeness.exact() + "/" + expected.size() + " of " + read.size();
    var listed = reached.getProperty(name(file), "not listed");
    assertEquals(
        listed,
        score,
        () ->
            "shared-filings.properties lists what was reached; raise it when this is better:\n"
                + String.join("\n", likeness.differences()));
  }

  private static void provesItself(Path file, ImportedFiling imported) throws IOException {
    var total =
        imported.checks().stream()
            .filter(check -> check.subject().equals("Total investments"))
            .map(Check::verdict)
            .toList();
    assertEquals(List.of(Check.Verdict.TIES), total);
    var printed =
        imported.filing().schedules().getFirst().amount(PrintedTotal.Kind.NET_ASSETS).orElseThrow();
    assertEquals(json(file).path("net_assets_usd").asLong(), printed.amount());
    var wrong = imported.checks().stream().filter(SharedFilingsTest::differs).toList();
    if (name(file).equals(FALSE_SUBTOTAL)) {
      assertEquals(1, wrong.size(), wrong::toString);
      assertTrue(
          wrong.getFirst().subject().startsWith("Subtotal of California"),
          wrong.getFirst().subject());
      assertTrue(
          wrong.getFirst().explanation().contains("the filing itself prints a wrong subtotal"),
          wrong.getFirst().explanation());
      assertFalse(imported.report().proven());
    } else {
      assertEquals(List.of(), wrong);
      assertTrue(imported.report().proven(), () -> imported.findings().toString());
    }
  }

  private static boolean differs(Check check) {
    return check.verdict() == Check.Verdict.DIFFERS;
  }

  private static List<JsonNode> truth(Path file) throws IOException {
    return List.copyOf(json(file).path("holdings").valueStream().toList());
  }

  /** The truth beside a file, or the one truth of all files of its folder. */
  private static JsonNode json(Path file) throws IOException {
    var own = file.resolveSibling(name(file).replace(".pdf", ".json"));
    var truth = Files.exists(own) ? own : file.resolveSibling("truth.json");
    return JSON.readTree(truth.toFile());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
