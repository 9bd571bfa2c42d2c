package org.muniscope.ui.importer;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBar.ButtonData;
import org.muniscope.app.ImportedFiling;
import org.muniscope.ui.importer.StepHead.Place;
import org.muniscope.ui.kit.Messages;

/** The pages of the wizard: what stands on each and which buttons it has. */
final class StepPages {
  private static final ObservableValue<Boolean> NEVER = new ReadOnlyBooleanWrapper(false);

  private StepPages() {}

  static StepPage choose(ImportModel model, ImportOffers offers) {
    return new StepPage(
        Place.CHOOSE, new ChoosePane(offers, model::read), List.of(), Optional.empty());
  }

  static StepPage read(ImportModel model) {
    return new StepPage(
        Place.READ, new ReadingPane(model.stepProperty()), List.of(), Optional.empty());
  }

  static StepPage unlock(ImportModel model, ImportStep.Locked locked) {
    var pane = new LockedPane(locked, model::unlock);
    var unlock =
        new StepPage.Action(
            Messages.text("import.locked.unlock"),
            ButtonData.OK_DONE,
            pane.passwordProperty().map(String::isEmpty),
            () -> model.unlock(pane.passwordProperty().getValue()));
    return new StepPage(
        Place.READ, pane, List.of(another(model, ButtonData.LEFT), unlock), Optional.empty());
  }

  static StepPage fault(ImportModel model, ImportStep.Unreadable fault) {
    return new StepPage(
        Place.READ,
        FaultPane.of(fault),
        List.of(another(model, ButtonData.OK_DONE)),
        Optional.empty());
  }

  static StepPage failure(ImportModel model, ImportStep.Failed failed) {
    return new StepPage(
        Place.READ,
        FaultPane.of(failed),
        List.of(another(model, ButtonData.OK_DONE)),
        Optional.empty());
  }

  static StepPage funds(ImportModel model, ImportedFiling found) {
    var pane = new FundsPane(found.filing().schedules(), model::choose);
    var review =
        new StepPage.Action(
            Messages.text("import.funds.review"),
            ButtonData.OK_DONE,
            pane.nothingChosen(),
            pane::choose);
    return new StepPage(
        Place.READ, pane, List.of(another(model, ButtonData.LEFT), review), Optional.empty());
  }

  static StepPage review(
      ImportModel model, ImportedFiling found, ReviewViews views, Purpose purpose) {
    var holdings = found.filing().holdings().size();
    return new StepPage(
        Place.REVIEW,
        new ReviewPane(found, views),
        List.of(another(model, ButtonData.LEFT)),
        Optional.of(purpose.finish(holdings)));
  }

  private static StepPage.Action another(ImportModel model, ButtonData kind) {
    return new StepPage.Action(Messages.text("import.another"), kind, NEVER, model::chooseAnother);
  }
}
