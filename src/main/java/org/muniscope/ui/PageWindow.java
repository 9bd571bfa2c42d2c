package org.muniscope.ui;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.muniscope.analysis.Portfolio;
import org.muniscope.app.ImportedFiling;
import org.muniscope.model.Source;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Messages;
import org.muniscope.ui.kit.StyleSheet;
import org.muniscope.ui.page.FilingPages;
import org.muniscope.ui.page.PageModel;
import org.muniscope.ui.page.PageView;

/** The pages of a filing that is compared with the open one, in a window beside. */
final class PageWindow {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 820;
  private final Stage stage = new Stage();
  private final PageModel model;

  /**
   * A window that is not yet shown.
   *
   * @param password what opened the file when it was read
   * @param owner the window beside which it stands
   */
  PageWindow(ImportedFiling filing, Optional<String> password, Jobs jobs, Window owner) {
    var pages = new FilingPages(filing.file(), password, filing.filing().pages());
    model = new PageModel(pages.pages());
    var view = new PageView(model, pages, jobs, (_, _, _) -> {});
    var scene = new Scene(view, WIDTH, HEIGHT);
    scene.getStylesheets().add(StyleSheet.beside(MainWindow.class, "muniscope.css"));
    stage.setScene(scene);
    stage.initOwner(owner);
    stage.setTitle(Messages.text("window.stage.filing", Portfolio.of(filing.filing()).fund()));
    WindowIcons.addTo(stage);
    stage.setOnHidden(_ -> view.close());
  }

  /** Shows a place on its page. */
  void show(Source place) {
    model.show(place);
    stage.show();
  }

  /** Whether nobody has closed it. */
  boolean isShowing() {
    return stage.isShowing();
  }

  /** Puts it away. */
  void close() {
    stage.hide();
  }
}
