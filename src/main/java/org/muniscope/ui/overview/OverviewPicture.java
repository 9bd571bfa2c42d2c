package org.muniscope.ui.overview;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.muniscope.ui.kit.Figures;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.Picture;

/** The overview as it stands on paper. */
final class OverviewPicture {
  private OverviewPicture() {}

  /** Of one fund. */
  static Picture of(Overview overview, Picture.Look look) {
    var portfolio = overview.portfolio();
    var pane = new OverviewPane(overview, Optional.empty());
    var page = new VBox(new FactsLine(overview, Optional.empty()), pane);
    page.getStyleClass().addAll("overview", "overview-page");
    VBox.setVgrow(pane, Priority.ALWAYS);
    var subtitle = new ArrayList<String>();
    subtitle.add(Messages.text("overview.title"));
    portfolio.asOf().map(Figures::longDate).ifPresent(subtitle::add);
    var picture =
        new Picture(
            new Picture.Caption(portfolio.fund(), String.join(" · ", subtitle), ""), page, look);
    picture.getStylesheets().add(OverviewView.stylesheet());
    return picture;
  }
}
