package org.muniscope;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.muniscope.app.BundledSample;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.Settings;
import org.muniscope.ui.DeskModel;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Notices;

/**
 * What lives as long as the program, whatever window shows it.
 *
 * @param settings what a person chose before
 * @param sample the filing that comes with the program
 * @param reviews what was decided about files
 * @param reader reads a filing with the decisions about it
 * @param jobs work in the background
 * @param desk the open filing and what of it is shown
 */
record Program(
    Settings settings,
    BundledSample sample,
    ReviewFiles reviews,
    FilingImport reader,
    Jobs jobs,
    DeskModel desk) {

  /** A program that keeps its files in a folder. */
  static Program at(Path home) {
    var settings = new Settings(home);
    var reviews = new ReviewFiles(home);
    var reader = reviews.over(new ImportFiling()::read);
    var jobs = Jobs.inBackground();
    var desk = new DeskModel(reader, jobs.lane(), settings);
    return new Program(settings, new BundledSample(home), reviews, reader, jobs, desk);
  }

  /** Opens the sample, which needs no review. */
  void openSample(Notices notices) {
    try {
      desk.openSample(sample.file());
    } catch (IOException unwritable) {
      notices.warn(String.valueOf(unwritable.getMessage()));
    }
  }

  /** The sample to offer; empty where its folder cannot be written. */
  Optional<Path> sampleFile() {
    try {
      return Optional.of(sample.file());
    } catch (IOException unwritable) {
      return Optional.empty();
    }
  }
}
