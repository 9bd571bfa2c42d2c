package org.muniscope.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A state, the federal district or a territory of the United States. */
public enum Jurisdiction {
  ALABAMA("AL", "Alabama", Kind.STATE),
  ALASKA("AK", "Alaska", Kind.STATE),
  ARIZONA("AZ", "Arizona", Kind.STATE),
  ARKANSAS("AR", "Arkansas", Kind.STATE),
  CALIFORNIA("CA", "California", Kind.STATE),
  COLORADO("CO", "Colorado", Kind.STATE),
  CONNECTICUT("CT", "Connecticut", Kind.STATE),
  DELAWARE("DE", "Delaware", Kind.STATE),
  FLORIDA("FL", "Florida", Kind.STATE),
  GEORGIA("GA", "Georgia", Kind.STATE),
  HAWAII("HI", "Hawaii", Kind.STATE),
  IDAHO("ID", "Idaho", Kind.STATE),
  ILLINOIS("IL", "Illinois", Kind.STATE),
  INDIANA("IN", "Indiana", Kind.STATE),
  IOWA("IA", "Iowa", Kind.STATE),
  KANSAS("KS", "Kansas", Kind.STATE),
  KENTUCKY("KY", "Kentucky", Kind.STATE),
  LOUISIANA("LA", "Louisiana", Kind.STATE),
  MAINE("ME", "Maine", Kind.STATE),
  MARYLAND("MD", "Maryland", Kind.STATE),
  MASSACHUSETTS("MA", "Massachusetts", Kind.STATE),
  MICHIGAN("MI", "Michigan", Kind.STATE),
  MINNESOTA("MN", "Minnesota", Kind.STATE),
  MISSISSIPPI("MS", "Mississippi", Kind.STATE),
  MISSOURI("MO", "Missouri", Kind.STATE),
  MONTANA("MT", "Montana", Kind.STATE),
  NEBRASKA("NE", "Nebraska", Kind.STATE),
  NEVADA("NV", "Nevada", Kind.STATE),
  NEW_HAMPSHIRE("NH", "New Hampshire", Kind.STATE),
  NEW_JERSEY("NJ", "New Jersey", Kind.STATE),
  NEW_MEXICO("NM", "New Mexico", Kind.STATE),
  NEW_YORK("NY", "New York", Kind.STATE),
  NORTH_CAROLINA("NC", "North Carolina", Kind.STATE),
  NORTH_DAKOTA("ND", "North Dakota", Kind.STATE),
  OHIO("OH", "Ohio", Kind.STATE),
  OKLAHOMA("OK", "Oklahoma", Kind.STATE),
  OREGON("OR", "Oregon", Kind.STATE),
  PENNSYLVANIA("PA", "Pennsylvania", Kind.STATE),
  RHODE_ISLAND("RI", "Rhode Island", Kind.STATE),
  SOUTH_CAROLINA("SC", "South Carolina", Kind.STATE),
  SOUTH_DAKOTA("SD", "South Dakota", Kind.STATE),
  TENNESSEE("TN", "Tennessee", Kind.STATE),
  TEXAS("TX", "Texas", Kind.STATE),
  UTAH("UT", "Utah", Kind.STATE),
  VERMONT("VT", "Vermont", Kind.STATE),
  VIRGINIA("VA", "Virginia", Kind.STATE),
  WASHINGTON("WA", "Washington", Kind.STATE),
  WEST_VIRGINIA("WV", "West Virginia", Kind.STATE),
  WISCONSIN("WI", "Wisconsin", Kind.STATE),
  WYOMING("WY", "Wyoming", Kind.STATE),
  DISTRICT_OF_COLUMBIA("DC", "District of Columbia", Kind.DISTRICT),
  AMERICAN_SAMOA("AS", "American Samoa", Kind.TERRITORY),
  GUAM("GU", "Guam", Kind.TERRITORY),
  NORTHERN_MARIANA_ISLANDS("MP", "Northern Mariana Islands", Kind.TERRITORY),
  PUERTO_RICO("PR", "Puerto Rico", Kind.TERRITORY),
  VIRGIN_ISLANDS("VI", "Virgin Islands", Kind.TERRITORY);

  /** Characters; a longer text names more than a jurisdiction, whatever stands before its name. */
  private static final int LONGEST = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[^\\S ]");
  private static final List<String> PREFIXES =
      List.of("", "u.s. ", "us ", "united states ", "commonwealth of ");

  private static final Map<String, Jurisdiction> BY_OTHER_TITLE =
      Map.of(
          "washington, d.c.", DISTRICT_OF_COLUMBIA,
          "washington d.c.", DISTRICT_OF_COLUMBIA,
          "washington, dc", DISTRICT_OF_COLUMBIA,
          "dist. of columbia", DISTRICT_OF_COLUMBIA,
          "virgin islands, u.s.", VIRGIN_ISLANDS,
          "virgin islands (u.s.)", VIRGIN_ISLANDS,
          "northern marianas", NORTHERN_MARIANA_ISLANDS);

  private static final Map<String, Jurisdiction> BY_TITLE = byTitle();

  /** What a jurisdiction is; the bonds of a territory are tax-exempt in every state. */
  public enum Kind {
    STATE,
    DISTRICT,
    TERRITORY
  }

  private final String code;
  private final String title;
  private final Kind kind;

  Jurisdiction(String code, String title, Kind kind) {
    this.code = code;
    this.title = title;
    this.kind = kind;
  }

  /** The two-letter code of the United States Postal Service. */
  public String code() {
    return code;
  }

  /** The name as it is written in prose. */
  public String title() {
    return title;
  }

  /** State, district or territory. */
  public Kind kind() {
    return kind;
  }

  /** Finds by postal code, in capitals as it is printed. */
  public static Optional<Jurisdiction> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /**
   * Finds by whole name, whatever its capitals; "U.S. Virgin Islands" and "Washington, D.C." are
   * found too.
   */
  public static Optional<Jurisdiction> ofTitle(String title) {
    return title.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(
            BY_TITLE.get(BLANKS.matcher(title.strip()).replaceAll(" ").toLowerCase(Locale.ROOT)));
  }

  /** Every name in lower case, with all that may stand before it. */
  private static Map<String, Jurisdiction> byTitle() {
    var names = new HashMap<>(BY_OTHER_TITLE);
    for (var each : values()) {
      var title = each.title.toLowerCase(Locale.ROOT);
      PREFIXES.forEach(prefix -> names.put(prefix + title, each));
    }
    return Map.copyOf(names);
  }
}
