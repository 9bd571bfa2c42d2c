package org.muniscope.app;

import java.io.IOException;
import java.nio.file.Path;

/** A program that does nothing but save settings, until it is killed. */
public final class SavesForever {
  /** How many values stand for each round; all of them or none may be found. */
  static final int VALUES = 2000;

  private SavesForever() {}

  public static void main(String... arguments) throws IOException {
    var settings = new Settings(Path.of(arguments[0]));
    for (var round = 1; ; round++) {
      for (var i = 0; i < VALUES; i++) {
        settings.put("value." + i, String.valueOf(round));
      }
      settings.save();
      System.out.println(round);
    }
  }
}
