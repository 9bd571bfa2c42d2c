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
}
