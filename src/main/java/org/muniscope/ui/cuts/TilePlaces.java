package org.muniscope.ui.cuts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muniscope.model.Jurisdiction;

/** Where the square of each state, district and territory stands, roughly as on a map. */
final class TilePlaces {
  static final int COLUMNS = 11;
  static final int ROWS = 8;

  /** Two letters a place, two dots where nothing is. */
  private static final List<String> MAP =
      List.of(
          "AK .. .. .. .. .. .. .. .. .. ME",
          ".. .. .. .. .. WI .. .. .. VT NH",
          "WA ID MT ND MN IL MI .. NY MA ..",
          "OR NV WY SD IA IN OH PA NJ CT RI",
          "CA UT CO NE MO KY WV VA MD DE ..",
          ".. AZ NM KS AR TN NC SC DC .. ..",
          "HI AS .. OK LA MS AL GA .. .. ..",
          "GU MP .. TX .. .. .. .. FL PR VI");

  private TilePlaces() {}

  /** Column and row, both from 0 at the upper left. */
  record Place(int column, int row) {}

  /** The place of every jurisdiction. */
  static Map<Jurisdiction, Place> all() {
    var places = new EnumMap<Jurisdiction, Place>(Jurisdiction.class);
    for (var row = 0; row < ROWS; row++) {
      var codes = Arrays.asList(MAP.get(row).split(" ", -1));
      for (var column = 0; column < COLUMNS; column++) {
        var place = new Place(column, row);
        Jurisdiction.ofCode(codes.get(column)).ifPresent(state -> places.put(state, place));
      }
    }
    return places;
  }
}
