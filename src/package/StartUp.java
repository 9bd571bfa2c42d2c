import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Measures from the start of the process to the first drawn window, and ends: {@code StartUp IMAGE
 * ROUNDS}. Muniscope with and without its cache takes turns with a window of JavaFX that holds one
 * word, on the same runtime. A display is needed.
 */
final class StartUp {
  private static final String BARE =
      """
      import javafx.animation.AnimationTimer;
      import javafx.application.Application;
      import javafx.scene.Scene;
      import javafx.scene.control.Label;
      import javafx.stage.Stage;

      public final class Bare extends Application {
        public static void main(String... arguments) {
          launch(arguments);
        }

        @Override
        public void start(Stage stage) {
          stage.setScene(new Scene(new Label("bare"), 1480, 940));
          stage.show();
          new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
              if (++frames == 2) {
                stop();
                stage.hide();
              }
            }
          }.start();
        }
      }
      """;

  private StartUp() {}

  public static void main(String... arguments) throws Exception {
    var image = Path.of(arguments[0]).toAbsolutePath();
    var rounds = Integer.parseInt(arguments[1]);
    var work = Files.createTempDirectory("start-up");
    var java = image.resolve("lib/runtime/bin/java").toString();
    var bare =
        List.of(java, "--enable-native-access=javafx.graphics", "-cp", compiled(work), "Bare");
    var own = List.of(image.resolve("bin/muniscope").toString());
    var options = "-Dmuniscope.rehearsal=start -Dmuniscope.home=" + work.resolve("home");
    var times = List.of(new ArrayList<Long>(), new ArrayList<Long>(), new ArrayList<Long>());
    for (var round = 0; round <= rounds; round++) {
      var measured =
          List.of(
              run(bare, Map.of()),
              run(own, Map.of("JAVA_TOOL_OPTIONS", options)),
              run(own, Map.of("JAVA_TOOL_OPTIONS", options + " -XX:AOTMode=off")));
      for (var i = 0; round > 0 && i < measured.size(); i++) {
        times.get(i).add(measured.get(i)); // the first round only warms the disk
      }
    }
    var plain = median(times.getFirst());
    System.out.printf("bare window       %5d ms%n", plain);
    System.out.printf(
        "Muniscope         %5d ms, %.2f of the bare window%n",
        median(times.get(1)), (double) median(times.get(1)) / plain);
    System.out.printf(
        "without its cache %5d ms, %.2f of the bare window%n",
        median(times.get(2)), (double) median(times.get(2)) / plain);
    System.out.printf("installed size    %5d MB%n", size(image) / 1_000_000);
  }

  private static String compiled(Path work) throws Exception {
    var source = Files.writeString(work.resolve("Bare.java"), BARE);
    var path = System.getProperty("fx", "");
    ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-d",
            work.toString(),
            "--module-path",
            path,
            "--add-modules",
            "javafx.controls",
            source.toString());
    return work.toString();
  }

  private static long run(List<String> command, Map<String, String> environment) throws Exception {
    var start = new ProcessBuilder(command);
    start.environment().putAll(environment);
    start.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var begin = System.nanoTime();
    var status = start.start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " ended with status " + status);
    }
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static long size(Path folder) throws Exception {
    try (var files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    }
  }
}
