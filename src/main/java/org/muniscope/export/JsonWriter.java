package org.muniscope.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.muniscope.model.Box;
import org.muniscope.model.Dollars;
import org.muniscope.model.Percent;
import org.muniscope.model.Source;

/** Writes the model's values as JSON fields; what is missing is {@code null}. */
final class JsonWriter {

  /** Writes the fields of one element. */
  @FunctionalInterface
  interface Fields<T> {
    void write(T element) throws IOException;
  }

  private final JsonGenerator json;

  JsonWriter(OutputStream out) throws IOException {
    // A writer, not a stream: it replaces broken surrogates, which a hostile PDF can contain.
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(text);
    var lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
  }

  void begin() throws IOException {
    json.writeStartObject();
  }

  void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  void text(String name, String text) throws IOException {
    json.writeStringField(name, text);
  }

  void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }

  void flag(String name, boolean is) throws IOException {
    json.writeBooleanField(name, is);
  }

  void texts(String name, Collection<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  void day(String name, Optional<LocalDate> day) throws IOException {
    text(name, day.map(LocalDate::toString));
  }

  void number(String name, long number) throws IOException {
    json.writeNumberField(name, number);
  }

  void number(String name, Optional<BigDecimal> number) throws IOException {
    json.writeFieldName(name);
    number(number);
  }

  private void number(Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      // Plain digits: 1E+3 is a number in JSON too, but not to every reader.
      json.writeNumber(number.get().toPlainString());
    } else {
      json.writeNull();
    }
  }

  void dollars(String name, Optional<Dollars> dollars) throws IOException {
    number(name, dollars.map(each -> BigDecimal.valueOf(each.amount())));
  }

  void percent(String name, Optional<Percent> percent) throws IOException {
    number(name, percent.map(Percent::value));
  }

  void pages(String name, int first, int last) throws IOException {
    json.writeFieldName(name);
    json.writeArray(new int[] {first, last}, 0, 2);
  }

  /** Page and box under a name. */
  void source(Optional<Source> source) throws IOException {
    if (source.isEmpty()) {
      json.writeNullField("source");
      return;
    }
    json.writeObjectFieldStart("source");
    place(source.get());
    json.writeEndObject();
  }

  /** Page and box as fields of the object that is being written. */
  void place(Source source) throws IOException {
    number("page", source.page());
    box(source.box());
  }

  private void box(Box box) throws IOException {
    json.writeArrayFieldStart("box");
    for (var edge : new double[] {box.x(), box.y(), box.width(), box.height()}) {
      json.writeNumber(tenth(edge));
    }
    json.writeEndArray();
  }

  /** A tenth of a point is finer than any eye; JSON knows no infinity. */
  private static BigDecimal tenth(double points) {
    return Double.isFinite(points)
        ? BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP)
        : BigDecimal.ZERO;
  }

  <T> void object(String name, T element, Fields<T> fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(element);
    json.writeEndObject();
  }

  <T> void objects(String name, Collection<T> elements, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (var element : elements) {
      json.writeStartObject();
      fields.write(element);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A list in which a number is a number, words are a string and a dash is nothing. */
  void values(String name, Collection<Cell> cells) throws IOException {
    json.writeArrayFieldStart(name);
    for (var cell : cells) {
      switch (cell) {
        case Cell.Empty() -> json.writeNull();
        case Cell.Words(var text) -> json.writeString(text);
        case Cell.Whole(var number) -> json.writeNumber(number);
        case Cell.Ordinal(var number) -> json.writeNumber(number);
        case Cell.Decimal(var number) -> number(Optional.of(number));
        case Cell.Day(var date) -> json.writeString(date.toString());
      }
    }
    json.writeEndArray();
  }
}
