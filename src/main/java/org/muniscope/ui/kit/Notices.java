package org.muniscope.ui.kit;

import java.nio.file.Path;

/** Tells a person how something ended without stopping them: a line that goes away again. */
public interface Notices {
  /** A sentence about something that went well or needs no answer. */
  void say(String sentence);

  /** A file was written: says where and offers to show its folder. */
  void written(Path file);

  /** A sentence about something that could not be done. */
  void warn(String sentence);

  /**
   * A file is being written: says so when it takes longer than a moment, with a way to stop it.
   *
   * @return what takes the sentence away
   */
  default Runnable writing(Path file, Runnable stop) {
    return () -> {};
  }
}
