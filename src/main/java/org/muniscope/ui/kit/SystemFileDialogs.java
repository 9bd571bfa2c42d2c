package org.muniscope.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file choosers, which remember the folder of the last file. */
public final class SystemFileDialogs implements FileDialogs {
  private final Window owner;
  private final Consumer<Path> reveal;
  private Optional<Path> folder = Optional.empty();

  /**
   * Choosers that stand before a window.
   *
   * @param owner window they belong to
   * @param reveal opens a folder in the file manager
   */
  public SystemFileDialogs(Window owner, Consumer<Path> reveal) {
    this.owner = owner;
    this.reveal = reveal;
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
    var chooser = chooser(Messages.text("kit.files.save"));
    var type = suggestion.substring(suggestion.lastIndexOf('.') + 1);
    chooser.setInitialFileName(suggestion);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(type.toUpperCase(Locale.ROOT), "*." + type));
    return remember(Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> file.toPath()));
  }

  @Override
  public void reveal(Path target) {
    reveal.accept(target);
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> remember(Optional<Path> file) {
    folder = file.map(Path::toAbsolutePath).map(Path::getParent).or(() -> folder);
    return file;
  }
}
