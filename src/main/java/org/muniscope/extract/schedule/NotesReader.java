package org.muniscope.extract.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muniscope.extract.form.Hyphens;
import org.muniscope.extract.form.Marks;
import org.muniscope.extract.form.Titles;
import org.muniscope.extract.text.Furniture;
import org.muniscope.extract.text.Line;
import org.muniscope.model.Abbreviation;
import org.muniscope.model.Finding;
import org.muniscope.model.Footnote;
import org.muniscope.model.Source;

/** Reads the abbreviations and the footnote definitions that follow a schedule. */
final class NotesReader {
  /** Capitals in brackets are a mark where a sentence on the security follows: {@code (SEG)}. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^(?:\\((?<mark>[a-z]{1,2}|[A-Z]|(?!AMT)[A-Z]{2,4}(?=\\)"
              + " (?:This|These|Security|Securities|A portion|All or) )|\\d{1,2})\\)|(?<sign>["
              + Pattern.quote(Marks.SIGNS)
              + "]|%%(?= )|\\+(?= ))|(?<bare>[a-z](?= [A-Z])|\\d{1,2}(?="
              + " [A-Z][a-z])))\\s*(?<text>\\S.*\\p{L}.*)$");

  /** {@code (b) FGIC} behind the full stop of {@code AMBAC Insured.} */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?<=\\.) ?(\\((?:[a-zA-Z]|\\d{1,2})\\)|["
              + Pattern.quote(Marks.SIGNS)
              + "]{1,3}) (?=\\p{Lu})");

  /** {@code Portfolio Abbreviations}. */
  private static final Pattern ABBREVIATIONS =
      Pattern.compile("(?i)^.{0,40}\\babbreviations?\\b.{0,30}$");

  /** {@code Notes to Schedule of Investments}, {@code Footnotes:}. */
  private static final Pattern NOTES =
      Pattern.compile(
          "(?i)^(?:notes? to (?:the )?(?:schedule|portfolio|statement of"
              + " investments|consolidated)|footnotes?\\b|notes:).*");

  /** {@code Statement of Assets and Liabilities}: the notes have ended. */
  private static final Pattern OVER =
      Pattern.compile("(?i)^(?:" + Titles.STATEMENT + "|notes to (?:the )?financial statements).*");

  private static final Pattern END = Pattern.compile("[:.]\\s*$");

  /** {@code 5 Marlow Water 1,000}: a row with a number before it. */
  private static final Pattern NUMBERS = Pattern.compile("\\d.*\\d,\\d{3}");

  /** {@code 1,234,567} ends no sentence. */
  private static final Pattern MILLIONS = Pattern.compile("\\d,\\d{3},\\d{3}$");

  /** {@code At period end, the following …}: no note goes on so. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:at period end|as of .{6,30}, the percentage|entity\\b|percentages are)");

  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int MOST_PAGES = 6;

  /** Letters with which two notes that say the same begin. */
  private static final int ALIKE = 12;

  private final List<Abbreviation> abbreviations = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** The last page of the schedule. */
  private final int lastPage;

  private boolean shortForms;
  private String section = "Notes to Schedule of Investments";
  private Optional<Open> open = Optional.empty();

  private record Open(String mark, StringBuilder text, Source source) {}

  private NotesReader(int lastPage) {
    this.lastPage = lastPage;
  }

  /**
   * Reads from a page on, until another part of the report begins.
   *
   * @param feet the notes at the foot of the pages before
   */
  static Notes from(List<Line> feet, List<Line> lines, int page) {
    var reader = new NotesReader(page);
    feet.stream()
        .filter(line -> line.page().number() < page)
        .forEach(line -> reader.take(line, line.text()));
    reader.close();
    var above = reader.footnotes.size();
    for (var line : lines) {
      var number = line.page().number();
      if (number < page || number > page + MOST_PAGES) {
        continue;
      }
      var text = line.text();
      var begun = reader.footnotes.size() > above || reader.open.isPresent();
      if (begun && OVER.matcher(text).matches()) {
        break;
      }
      if (!Furniture.always(text)) {
        reader.take(line, text);
      }
    }
    reader.close();
    reader.tellApart();
    return new Notes(reader.abbreviations, reader.footnotes, reader.findings);
  }

  private void take(Line line, String text) {
    if (ABBREVIATIONS.matcher(text).matches()) {
      close();
      shortForms = true;
      return;
    }
    if (NOTES.matcher(text).matches()) {
      close();
      shortForms = false;
      section = END.matcher(text).replaceFirst("");
      return;
    }
    var definition = DEFINITION.matcher(text);
    var marked = line.tokens().getFirst().raised() && line.tokens().size() > 2;
    if (definition.matches() && (marked || !NUMBERS.matcher(text).lookingAt())) {
      close();
      shortForms = false;
      var mark =
          Optional.ofNullable(definition.group("mark"))
              .or(() -> Optional.ofNullable(definition.group("sign")))
              .orElseGet(() -> definition.group("bare"));
      open =
          Optional.of(new Open(mark, new StringBuilder(definition.group("text")), line.source()));
    } else if (shortForms) {
      abbreviations.addAll(ShortForms.on(line));
    } else if (open.isPresent() && !MILLIONS.matcher(text).find()) {
      if (OTHER.matcher(text).lookingAt()) {
        close();
      } else {
        Hyphens.add(open.get().text(), text);
      }
    }
  }

  private void close() {
    open.ifPresent(each -> {
      var note = new Footnote(section, each.mark(), each.text().toString(), each.source());
      var known = footnotes.stream().filter(other -> other.mark().equals(each.mark())).findFirst();
      known.filter(first -> differs(first, note)).ifPresent(_ -> findings.add(changed(note)));
      if (known.isEmpty()) {
        footnotes.add(note);
      }
    });
    open = Optional.empty();
  }

  /** Whether the foot of a later page of the schedule says something else of the same mark. */
  private boolean differs(Footnote first, Footnote note) {
    return note.source().page() > first.source().page()
        && note.source().page() <= lastPage
        && !beginning(note).equals(beginning(first));
  }

  private static String beginning(Footnote note) {
    var letters = LETTERS.matcher(note.text().toLowerCase(Locale.ROOT)).replaceAll("");
    return letters.substring(0, Math.min(ALIKE, letters.length()));
  }

  private static Finding changed(Footnote note) {
    return new Finding(
        Finding.Severity.PROBLEM,
        note.source(),
        note.mark() + " " + note.text(),
        "This mark means something else on a page before; all holdings with it are read as they"
            + " are marked there.");
  }

  /** {@code (a) AMBAC Insured. (b) FGIC Insured.}: notes that follow each other on one line. */
  private void tellApart() {
    var defined = footnotes.stream().map(Footnote::mark).collect(Collectors.toSet());
    for (var note : List.copyOf(footnotes)) {
      var parts = FOLLOWING.split(note.text(), -1);
      var marks =
          FOLLOWING
              .matcher(note.text())
              .results()
              .map(each -> Marks.split(each.group(1)).getFirst())
              .toList();
      if (marks.isEmpty() || marks.stream().anyMatch(defined::contains)) {
        continue;
      }
      var apart = new ArrayList<Footnote>();
      apart.add(new Footnote(note.section(), note.mark(), parts[0], note.source()));
      for (var at = 0; at < marks.size(); at++) {
        apart.add(new Footnote(note.section(), marks.get(at), parts[at + 1], note.source()));
      }
      defined.addAll(marks);
      var place = footnotes.indexOf(note);
      footnotes.remove(place);
      footnotes.addAll(place, apart);
    }
  }
}
