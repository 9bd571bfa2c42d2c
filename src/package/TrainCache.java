import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a packaged program rehearse once without a display and keeps what its Java machine learnt,
 * so that the installed program starts faster: {@code TrainCache LAUNCHER FOLDER-OF-THE-JARS NAME}.
 */
final class TrainCache {
  private static final FileTime DATE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private TrainCache() {}

  public static void main(String... arguments) throws Exception {
    var launcher = Path.of(arguments[0]).toAbsolutePath();
    var jars = Path.of(arguments[1]).toAbsolutePath();
    var cache = jars.resolve(arguments[2] + ".aot");
    var settings = jars.resolve(arguments[2] + ".cfg");
    // A machine that is told to read a cache refuses to write one.
    var options = withoutCache(Files.readAllLines(settings));
    Files.write(settings, options);
    date(jars);
    rehearse(launcher, cache);
    var trained = new ArrayList<>(options);
    trained.add("java-options=-XX:AOTCache=$APPDIR/" + cache.getFileName());
    // Where the cache does not fit, the program starts without it and keeps quiet about it.
    trained.add("java-options=-Xlog:aot=off");
    trained.add("java-options=-Xlog:cds=off");
    Files.write(settings, trained);
    System.out.println("trained " + cache + ", " + Files.size(cache) / 1_000_000 + " MB");
  }

  private static List<String> withoutCache(List<String> options) {
    return options.stream()
        .filter(line -> !line.contains("AOTCache") && !line.contains("-Xlog:"))
        .toList();
  }

  /**
   * Gives the jars and the runtime's modules the date that the installer gives them again: a cache
   * of files with another date is not used.
   */
  private static void date(Path jars) throws Exception {
    try (var files = Files.walk(jars.getParent())) {
      for (var file : files.filter(TrainCache::isDated).toList()) {
        Files.setLastModifiedTime(file, DATE);
      }
    }
  }

  private static boolean isDated(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".jar") || name.equals("modules");
  }

  private static void rehearse(Path launcher, Path cache) throws Exception {
    var home = Files.createTempDirectory("rehearsal");
    var rehearsal = new ProcessBuilder(launcher.toString(), "open").inheritIO();
    rehearsal
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            String.join(
                " ",
                "-XX:AOTCacheOutput=" + cache,
                // Told what ran in all sections, the machine would compile it while a window is
                // waited for.
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dmuniscope.rehearsal=true",
                "-Dmuniscope.home=" + home));
    var status = rehearsal.start().waitFor();
    for (var left : List.of(home.toFile().listFiles())) {
      delete(left);
    }
    delete(home.toFile());
    if (status != 0 || !Files.exists(cache)) {
      throw new IllegalStateException("the rehearsal ended with status " + status);
    }
  }

  private static void delete(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
