package org.muniscope.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a person decided about a filing.
 *
 * @param repairs in the order in which they were accepted, which is that in which they are made
 * @param resolved findings that were looked at and need no repair
 */
public record Review(List<Repair> repairs, List<Repair.Line> resolved) {
  /** Nothing was decided yet. */
  public static final Review NONE = new Review(List.of(), List.of());

  public Review {
    repairs = List.copyOf(repairs);
    resolved = List.copyOf(resolved);
  }

  /** With further repairs, made after the others. */
  public Review with(List<Repair> further) {
    return new Review(Stream.concat(repairs.stream(), further.stream()).toList(), resolved);
  }

  /** Without a repair. */
  public Review without(Repair repair) {
    return new Review(repairs.stream().filter(each -> !each.equals(repair)).toList(), resolved);
  }

  /** With a finding resolved, or open again. */
  public Review with(Finding finding, boolean done) {
    var line = Repair.Line.of(finding);
    var next = new ArrayList<>(resolved);
    next.removeIf(line::is);
    if (done) {
      next.add(line);
    }
    return new Review(repairs, next);
  }

  /** Whether a finding was resolved, by a repair of its line or by the person’s word. */
  public boolean resolves(Finding finding) {
    var line = Repair.Line.of(finding);
    return resolved.stream().anyMatch(line::is)
        || repairs.stream().filter(Review::tellsOfLine).map(Repair::line).anyMatch(line::is);
  }

  /** Another value of a bond says nothing about what was not understood of it. */
  private static boolean tellsOfLine(Repair repair) {
    return switch (repair) {
      case Repair.Add _, Repair.LeaveOut _ -> true;
      case Repair.Change(var _, var _, var is) ->
          switch (is) {
            case Term.Rate _, Term.Due _, Term.Place _ -> true;
            case Term.Principal _, Term.Value _, Term.Marked _ -> false;
          };
    };
  }

  /** The repairs that concern a holding. */
  public List<Repair> of(Holding holding) {
    if (repairs.isEmpty()) {
      return List.of();
    }
    return repairs.stream().filter(each -> each.line().is(Repair.Line.of(holding))).toList();
  }

  /** Only what was decided about some lines. */
  public Review where(Predicate<Repair.Line> which) {
    return new Review(
        repairs.stream().filter(each -> which.test(each.line())).toList(),
        resolved.stream().filter(which).toList());
  }

  /** Whether nothing was decided. */
  public boolean isEmpty() {
    return repairs.isEmpty() && resolved.isEmpty();
  }
}
