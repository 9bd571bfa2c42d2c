package org.muniscope.app;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.muniscope.model.Box;
import org.muniscope.model.Dollars;
import org.muniscope.model.Repair;
import org.muniscope.model.Review;
import org.muniscope.model.Source;

/** A review as lines of a properties file, and back. */
final class ReviewText {
  private static final String FORM = "1";
  private final Properties lines;

  private ReviewText(Properties lines) {
    this.lines = lines;
  }

  static Properties properties(Review review) {
    var text = new ReviewText(new Properties());
    text.lines.setProperty("form", FORM);
    for (var at = 0; at < review.repairs().size(); at++) {
      text.put("repair." + at + ".", review.repairs().get(at));
    }
    for (var at = 0; at < review.resolved().size(); at++) {
      text.put("resolved." + at + ".", review.resolved().get(at));
    }
    return text.lines;
  }

  /** The review that was written, or why not. */
  static Review read(Properties lines) throws IOException {
    var text = new ReviewText(lines);
    try {
      if (!FORM.equals(text.get("form"))) {
        throw new IOException("another form: " + text.get("form"));
      }
      var repairs = new ArrayList<Repair>();
      while (lines.containsKey("repair." + repairs.size() + ".kind")) {
        repairs.add(text.repair("repair." + repairs.size() + "."));
      }
      var resolved = new ArrayList<Repair.Line>();
      while (lines.containsKey("resolved." + resolved.size() + ".page")) {
        resolved.add(text.line("resolved." + resolved.size() + "."));
      }
      return new Review(repairs, resolved);
    } catch (IllegalArgumentException | DateTimeException damaged) {
      throw new IOException(damaged);
    }
  }

  private void put(String at, Repair repair) {
    put(at, repair.line());
    switch (repair) {
      case Repair.Change(var _, var was, var is) -> {
        lines.setProperty(at + "kind", "change");
        lines.setProperty(at + "term", TermText.name(is));
        lines.setProperty(at + "was", TermText.of(was));
        lines.setProperty(at + "is", TermText.of(is));
      }
      case Repair.LeaveOut(var _, var value) -> {
        lines.setProperty(at + "kind", "leave out");
        lines.setProperty(at + "value", String.valueOf(value.amount()));
      }
      case Repair.Add add -> {
        lines.setProperty(at + "kind", "add");
        put(at + "heading.", add.heading());
        lines.setProperty(at + "description", add.description());
        lines.setProperty(at + "coupon", TermText.of(add.coupon()));
        lines.setProperty(at + "maturity", TermText.of(add.maturity()));
        lines.setProperty(at + "principal", String.valueOf(add.principal().amount()));
        lines.setProperty(at + "value", String.valueOf(add.value().amount()));
      }
    }
  }

  private void put(String at, Repair.Line line) {
    put(at, line.place());
    lines.setProperty(at + "printed", line.printed());
  }

  private void put(String at, Source place) {
    var box = place.box();
    lines.setProperty(at + "page", String.valueOf(place.page()));
    lines.setProperty(at + "box", box.x() + " " + box.y() + " " + box.width() + " " + box.height());
  }

  private Repair repair(String at) throws IOException {
    var line = line(at);
    var kind = get(at + "kind");
    return switch (kind) {
      case "change" ->
          new Repair.Change(
              line,
              TermText.read(get(at + "term"), get(at + "was")),
              TermText.read(get(at + "term"), get(at + "is")));
      case "leave out" -> new Repair.LeaveOut(line, dollars(at + "value"));
      case "add" ->
          new Repair.Add(
              line,
              place(at + "heading."),
              get(at + "description"),
              TermText.coupon(get(at + "coupon")),
              TermText.maturity(get(at + "maturity")),
              dollars(at + "principal"),
              dollars(at + "value"));
      default -> throw new IOException("an unknown repair: " + kind);
    };
  }

  private Repair.Line line(String at) throws IOException {
    return new Repair.Line(place(at), get(at + "printed"));
  }

  private Source place(String at) throws IOException {
    var edges = List.of(get(at + "box").split(" "));
    if (edges.size() != 4) {
      throw new IOException("a box has four numbers");
    }
    return new Source(
        Integer.parseInt(get(at + "page")),
        new Box(
            Double.parseDouble(edges.get(0)),
            Double.parseDouble(edges.get(1)),
            Double.parseDouble(edges.get(2)),
            Double.parseDouble(edges.get(3))));
  }

  private Dollars dollars(String key) throws IOException {
    return new Dollars(Long.parseLong(get(key)));
  }

  private String get(String key) throws IOException {
    var value = lines.getProperty(key);
    if (value == null) {
      throw new IOException("missing: " + key);
    }
    return value;
  }
}
