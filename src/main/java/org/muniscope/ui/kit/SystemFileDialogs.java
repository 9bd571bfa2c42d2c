package org.muniscope.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file choosers, which remember the folder of the last file. */
public final class SystemFileDialogs implements FileDialogs {
  private final Window owner;
  private final Supplier<Optional<Path>> usual;
  private Optional<Path> folder = Optional.empty();

  /**
   * Choosers that stand before a window.
   *
   * @param owner window they belong to
   * @param usual folder to begin with
   */
  public SystemFileDialogs(Window owner, Supplier<Optional<Path>> usual) {
    this.owner = owner;
    this.usual = usual;
  }

  @Override
  public Optional<Path> openFiling() {
    var chooser = chooser(Messages.text("kit.files.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Messages.text("kit.files.pdf"), "*.pdf", "*.PDF"),
            new FileChooser.ExtensionFilter(Messages.text("kit.files.all"), "*"));
    return remember(Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath()));
  }

  @Override
  public Optional<Path> save(String suggestion) {
    return save(suggestion, List.of(suggestion.substring(suggestion.lastIndexOf('.') + 1)));
  }

  @Override
  public Optional<Path> save(String suggestion, List<String> types) {
    var chooser = chooser(Messages.text("kit.files.save"));
    chooser.setInitialFileName(suggestion);
    for (var type : types) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(type.toUpperCase(Locale.ROOT), "*." + type));
    }
    var file = Optional.ofNullable(chooser.showSaveDialog(owner)).map(each -> each.toPath());
    var filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return remember(file.map(each -> typed(each, types, types.get(Math.max(0, filter)))));
  }

  /** Some choosers leave the extension of the suggestion when another format is chosen. */
  private static Path typed(Path file, List<String> types, String chosen) {
    var name = String.valueOf(file.getFileName());
    var dot = name.lastIndexOf('.');
    var type = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (type.equals(chosen) || (types.contains(type) && chosen.equals(types.getFirst()))) {
      return file;
    }
    var bare = types.contains(type) && dot > 0 ? name.substring(0, dot) : name;
    return types.size() == 1 ? file : file.resolveSibling(bare + "." + chosen);
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    folder
        .or(usual)
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> remember(Optional<Path> file) {
    folder = file.map(Path::toAbsolutePath).map(Path::getParent).or(() -> folder);
    return file;
  }
}
