package org.muniscope.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
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
    var chosen = types.get(Math.max(0, filter));
    return remember(
        file.map(each -> NamedFile.of(each, types, chosen))
            .filter(named -> !named.replacesUnasked() || mayReplace(named.file()))
            .map(NamedFile::file));
  }

  private boolean mayReplace(Path file) {
    var replace = new ButtonType(Messages.text("kit.files.replace"), ButtonData.OK_DONE);
    var box = new Alert(Alert.AlertType.NONE, "", replace, ButtonType.CANCEL);
    box.initOwner(owner);
    box.setTitle(Messages.text("kit.files.save"));
    box.setContentText(Messages.text("kit.files.exists", file.getFileName()));
    return box.showAndWait().equals(Optional.of(replace));
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
