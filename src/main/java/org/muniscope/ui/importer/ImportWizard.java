package org.muniscope.ui.importer;

import java.util.Optional;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.muniscope.ui.kit.Middle;

/** The import as a dialog: each step of an {@link ImportModel} is a page. */
public final class ImportWizard {
  private final ImportModel model;
  private final ImportOffers offers;
  private final ReviewViews views;
  private final Purpose purpose;

  /**
   * A wizard for one import.
   *
   * @param model the import; it may have begun to read already
   * @param offers the files of the first page
   * @param views what the review shows
   * @param purpose what becomes of the filing
   */
  public ImportWizard(ImportModel model, ImportOffers offers, ReviewViews views, Purpose purpose) {
    this.model = model;
    this.offers = offers;
    this.views = views;
    this.purpose = purpose;
  }

  /** Shows the wizard before a window and returns when it is closed; then the filing is added. */
  public void show(Window owner) {
    var wizard = new Wizard(owner, purpose.title());
    wizard.setReadSettings(false);
    wizard.getDialog().setResizable(true);
    Middle.keep(wizard.getDialog(), owner);
    turn(wizard, model.step());
    var turning =
        model
            .stepProperty()
            .subscribe((before, now) -> {
              if (before.getClass() != now.getClass()) {
                turn(wizard, now);
              }
            });
    var answer = wizard.showAndWait();
    turning.unsubscribe();
    if (answer.filter(ButtonType.FINISH::equals).isPresent()) {
      model.add();
    } else {
      model.cancel();
    }
  }

  private void turn(Wizard wizard, ImportStep step) {
    // A new flow is the only public way to another page that does not need a click.
    page(step).ifPresent(page -> wizard.setFlow(new SinglePage(page)));
  }

  private Optional<StepPage> page(ImportStep step) {
    return switch (step) {
      case ImportStep.Choosing _ -> Optional.of(StepPages.choose(model, offers));
      case ImportStep.Reading _ -> Optional.of(StepPages.read(model));
      case ImportStep.Locked locked -> Optional.of(StepPages.unlock(model, locked));
      case ImportStep.Unreadable unreadable -> Optional.of(StepPages.fault(model, unreadable));
      case ImportStep.Failed failed -> Optional.of(StepPages.failure(model, failed));
      case ImportStep.SeveralFunds several -> Optional.of(StepPages.funds(model, several.found()));
      case ImportStep.Reviewing review ->
          Optional.of(StepPages.review(model, review.found(), views, purpose));
      case ImportStep.Added _ -> Optional.empty();
      case ImportStep.Cancelled _ -> Optional.empty();
    };
  }

  /** A flow of one page. ControlsFX names the last page's button Finish and any other's Next. */
  private record SinglePage(StepPage page) implements Wizard.Flow {
    @Override
    public Optional<WizardPane> advance(WizardPane current) {
      return Optional.of(page);
    }

    @Override
    public boolean canAdvance(WizardPane current) {
      return !page.finishes();
    }
  }
}
