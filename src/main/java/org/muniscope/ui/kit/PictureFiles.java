package org.muniscope.ui.kit;

import java.util.function.Supplier;

/** Asks where a picture shall go, draws it, writes it in the background and says where it is. */
public final class PictureFiles {
  private final FileDialogs dialogs;
  private final FileWriting writing;
  private final Supplier<String> origin;

  /**
   * Asks by the dialogs, tells by the notices, writes on the lane.
   *
   * @param origin the words on every picture that tell from where its figures are
   */
  public PictureFiles(FileDialogs dialogs, Notices notices, Lane lane, Supplier<String> origin) {
    this.dialogs = dialogs;
    this.writing = new FileWriting(notices, lane);
    this.origin = origin;
  }

  /**
   * Saves a picture, which is drawn only when the person has named a file; its extension is its
   * format: PNG, SVG or PDF.
   */
  public void save(String suggestion, Supplier<Picture> picture) {
    saveSigned(suggestion, () -> picture.get().from(origin.get()));
  }

  /** Saves a picture that tells itself from where its figures are. */
  public void saveSigned(String suggestion, Supplier<Picture> picture) {
    dialogs
        .save(suggestion, PictureFormat.extensions(suggestion))
        .ifPresent(file -> writing.write(file, PictureFormat.of(file).draw(picture.get())));
  }
}
