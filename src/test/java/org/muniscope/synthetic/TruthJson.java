package org.muniscope.synthetic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.muniscope.synthetic.Dimension.MaturityStyle;

/** Writes a truth as JSON, amounts in whole US dollars, for tools outside of the tests. */
final class TruthJson {
  private final ObjectMapper mapper = new ObjectMapper();

  void write(Truth truth, Path file) throws IOException {
    var root = mapper.createObjectNode();
    root.put("fund", truth.portfolio().fund());
    root.put("as_of", truth.portfolio().asOf().toString());
    root.put("layout", truth.layout().toString());
    groups(truth, root.putArray("groups"));
    holdings(truth, root.putArray("holdings"));
    root.put("total_usd", truth.rows().stream().mapToLong(row -> row.read().value()).sum());
    root.put("net_assets_usd", truth.netAssets());
    mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
  }

  private static void groups(Truth truth, ArrayNode array) {
    for (var group : truth.groups()) {
      var node = array.addObject();
      node.put("name", group.name());
      node.put("section", group.section());
      node.put("kind", group.state() ? "state" : "sector");
      group.percent().ifPresentOrElse(p -> node.put("percent", p), () -> node.putNull("percent"));
      group
          .subtotal()
          .ifPresentOrElse(
              sum -> node.put("subtotal_usd", sum.longValue()), () -> node.putNull("subtotal_usd"));
    }
  }

  private static void holdings(Truth truth, ArrayNode array) {
    for (var row : truth.rows()) {
      var node = array.addObject();
      var read = row.read();
      var issuer = row.issue().issuer();
      node.put("group", read.group());
      node.put("state", issuer.state().name());
      node.put("issuer", issuer.place() + " " + issuer.body());
      node.put("description", row.description());
      node.put("own_text", row.text());
      row.marks().forEach(node.putArray("marks")::add);
      read.coupon()
          .ifPresentOrElse(c -> node.put("coupon_pct", c), () -> node.putNull("coupon_pct"));
      node.put("maturity", read.maturity());
      last(truth, row, node);
      node.put("par_usd", read.principal());
      node.put("value_usd", read.value());
      node.put("page", read.page());
    }
  }

  private static void last(Truth truth, Truth.Row row, ObjectNode node) {
    var years = truth.layout().has(MaturityStyle.YEAR_ONLY);
    row.bond()
        .term()
        .last()
        .map(day -> years ? Integer.toString(day.getYear()) : day.toString())
        .ifPresent(day -> node.put("maturity_end", day));
  }
}
