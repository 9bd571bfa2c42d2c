package org.muniscope.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A workbook read by the zip and XML readers of the JDK, which know nothing of the library that
 * wrote it: ECMA-376, parts workbook, worksheets, shared strings and styles.
 */
final class WorkbookFile {
  private final Map<String, Document> parts = new HashMap<>();
  private final List<String> strings;

  WorkbookFile(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().filter(each -> each.getName().endsWith(".xml")).toList()) {
        try (var in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), parse(in));
        }
      }
    }
    strings =
        part("xl/sharedStrings.xml").map(each -> elements(each, "si")).orElse(List.of()).stream()
            .map(Node::getTextContent)
            .toList();
  }

  private static Document parse(InputStream in) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** The names of the sheets in their order. */
  List<String> sheets() {
    return elements(part("xl/workbook.xml").orElseThrow(), "sheet").stream()
        .map(each -> each.getAttribute("name"))
        .toList();
  }

  /** The lines of a sheet under its heads, each cell as it stands in the file by its head. */
  List<Map<String, String>> lines(String sheet) {
    var number = sheets().indexOf(sheet) + 1;
    var rows = elements(part("xl/worksheets/sheet" + number + ".xml").orElseThrow(), "row");
    var heads = cells(rows.getFirst());
    var lines = new ArrayList<Map<String, String>>();
    for (var row : rows.subList(1, rows.size())) {
      var line = new LinkedHashMap<String, String>();
      cells(row).forEach((column, text) -> line.put(heads.getOrDefault(column, column), text));
      lines.add(line);
    }
    return lines;
  }

  /** The texts of a row by the letters of their columns. */
  private Map<String, String> cells(Element row) {
    var cells = new LinkedHashMap<String, String>();
    for (var cell : elements(row, "c")) {
      var text = elements(cell, cell.getAttribute("t").equals("inlineStr") ? "t" : "v");
      if (!text.isEmpty()) {
        var raw = text.getFirst().getTextContent();
        var shared = cell.getAttribute("t").equals("s");
        cells.put(
            cell.getAttribute("r").replaceAll("[0-9]", ""),
            shared ? strings.get(Integer.parseInt(raw)) : raw);
      }
    }
    return cells;
  }

  private Optional<Document> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  private static List<Element> elements(Node in, String name) {
    var found =
        in instanceof Document document
            ? document.getElementsByTagName(name)
            : ((Element) in).getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .flatMap(each -> each instanceof Element element ? Stream.of(element) : Stream.empty())
        .toList();
  }
}
