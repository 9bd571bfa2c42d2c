package org.muniscope.ui.importer;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Check;
import org.muniscope.model.Finding;
import org.muniscope.model.Holding;
import org.muniscope.ui.kit.FundNames;
import org.muniscope.ui.kit.Messages;

/** What would be added: first a line that says whether it ties, then totals, findings and rows. */
final class ReviewPane extends BorderPane {
  private static final int NAMED_PROBLEMS = 3;

  private final LedTab<Check> checks;
  private final LedTab<Finding> findings;

  ReviewPane(ImportedFiling found, ReviewViews views) {
    checks =
        new LedTab<>(
            Messages.text("import.review.checks", found.checks().size()),
            () -> views.checks().apply(found));
    checks.setId("import-tab-checks");
    findings =
        new LedTab<>(
            Messages.text("import.review.findings", found.findings().size()),
            () -> views.findings().apply(found));
    findings.setId("import-tab-findings");
    getStyleClass().add("review");
    setTop(verdict(found, ReviewSummary.of(found)));
    setCenter(tabs(found, views));
  }

  private Node verdict(ImportedFiling found, ReviewSummary summary) {
    var icon = new FontIcon(icon(summary.outcome()));
    var line = new Label(sentence(summary));
    line.setId("import-verdict");
    line.setWrapText(true);
    line.getStyleClass().add("title-3");
    var fund = new Label(fund(found));
    fund.getStyleClass().add("muted");
    var texts = new VBox(line);
    summary.problems().stream()
        .limit(NAMED_PROBLEMS)
        .forEach(problem -> texts.getChildren().add(new ProblemLine(problem, () -> lead(problem))));
    if (summary.problems().size() > NAMED_PROBLEMS) {
      texts
          .getChildren()
          .add(
              new Label(
                  Messages.text(
                      "import.review.andMore", summary.problems().size() - NAMED_PROBLEMS)));
    }
    texts.getChildren().add(fund);
    texts.getStyleClass().add("verdict-texts");
    var box = new HBox(icon, texts);
    box.getStyleClass().addAll("verdict-line", style(summary.outcome()));
    return box;
  }

  private void lead(Problem problem) {
    switch (problem) {
      case Problem.Differs(var check) -> checks.lead(check);
      case Problem.NotUnderstood(var finding) -> findings.lead(finding);
    }
  }

  private Node tabs(ImportedFiling found, ReviewViews views) {
    var tabs = new TabPane();
    tabs.setId("import-review-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .addAll(
            tab(
                "totals",
                Messages.text("import.review.totals", groups(found)),
                new TotalsTable(found)),
            checks,
            findings,
            holdings(found, views));
    return tabs;
  }

  private static int groups(ImportedFiling found) {
    return found.filing().schedules().stream().mapToInt(fund -> fund.groups().size()).sum();
  }

  private static Tab tab(String name, String title, Node content) {
    var tab = new Tab(title, content);
    tab.setId("import-tab-" + name);
    return tab;
  }

  private static Tab holdings(ImportedFiling found, ReviewViews views) {
    var tab =
        new LedTab<Holding>(
            Messages.text("import.review.holdings", found.filing().holdings().size()),
            () -> new ReviewViews.Led<>(views.holdings().apply(found), _ -> {}));
    tab.setId("import-tab-holdings");
    return tab;
  }

  private static String sentence(ReviewSummary summary) {
    return switch (summary.outcome()) {
      case TIES ->
          summary.silent() == 0
              ? Messages.text("import.review.ties", summary.tied(), summary.groups())
              : Messages.text(
                  "import.review.tiesWithSilent",
                  summary.tied(),
                  summary.groups(),
                  summary.silent());
      case PROBLEMS ->
          Messages.text(
              summary.rowsAddUp() ? "import.review.subtotals" : "import.review.problems",
              summary.problems().size());
      case NOTHING_TO_CHECK -> Messages.text("import.review.nothing");
    };
  }

  private static String fund(ImportedFiling found) {
    return found.filing().schedules().stream()
        .map(FundNames::dated)
        .reduce((one, other) -> one + " · " + other)
        .or(() -> Optional.ofNullable(found.file().getFileName()).map(String::valueOf))
        .orElse("");
  }

  private static Feather icon(ReviewSummary.Outcome outcome) {
    return switch (outcome) {
      case TIES -> Feather.CHECK_CIRCLE;
      case PROBLEMS -> Feather.ALERT_TRIANGLE;
      case NOTHING_TO_CHECK -> Feather.MINUS_CIRCLE;
    };
  }

  private static String style(ReviewSummary.Outcome outcome) {
    return switch (outcome) {
      case TIES -> "outcome-ties";
      case PROBLEMS -> "outcome-problems";
      case NOTHING_TO_CHECK -> "outcome-nothing";
    };
  }
}
