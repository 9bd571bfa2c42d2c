package org.muniscope;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.BundledSample;
import org.muniscope.app.Doorbell;
import org.muniscope.app.FilingImport;
import org.muniscope.app.ImportFiling;
import org.muniscope.app.ImportedFiling;
import org.muniscope.app.ReviewFiles;
import org.muniscope.app.Settings;
import org.muniscope.app.Visit;
import org.muniscope.export.Origin;
import org.muniscope.ui.Appearance;
import org.muniscope.ui.CompareDesk;
import org.muniscope.ui.DeskModel;
import org.muniscope.ui.Errands;
import org.muniscope.ui.FailureBox;
import org.muniscope.ui.HoldingsDesk;
import org.muniscope.ui.MainWindow;
import org.muniscope.ui.Onlooker;
import org.muniscope.ui.PageDesk;
import org.muniscope.ui.Reception;
import org.muniscope.ui.RepairDesk;
import org.muniscope.ui.ReviewDesk;
import org.muniscope.ui.Section;
import org.muniscope.ui.Toasts;
import org.muniscope.ui.WindowMemory;
import org.muniscope.ui.compare.CompareFiles;
import org.muniscope.ui.cuts.CutFiles;
import org.muniscope.ui.cuts.CutsModel;
import org.muniscope.ui.cuts.CutsView;
import org.muniscope.ui.holdings.HoldingsModel;
import org.muniscope.ui.holdings.TableExport;
import org.muniscope.ui.kit.FileWriting;
import org.muniscope.ui.kit.Jobs;
import org.muniscope.ui.kit.Notices;
import org.muniscope.ui.kit.PictureFiles;
import org.muniscope.ui.kit.Printing;
import org.muniscope.ui.kit.SystemFileDialogs;
import org.muniscope.ui.kit.TableFiles;
import org.muniscope.ui.kit.TextSize;
import org.muniscope.ui.kit.Theme;
import org.muniscope.ui.ladder.LadderModel;
import org.muniscope.ui.ladder.LadderView;
import org.muniscope.ui.notes.NotesModel;
import org.muniscope.ui.notes.NotesView;
import org.muniscope.ui.overview.Links;
import org.muniscope.ui.overview.OverviewModel;
import org.muniscope.ui.overview.OverviewPaper;
import org.muniscope.ui.overview.OverviewView;
import org.muniscope.ui.statements.StatementsModel;
import org.muniscope.ui.statements.StatementsView;

/** The program with its window: makes all parts and hands each to those who need it. */
public final class App extends Application {
  private final Path home = Settings.folder(System.getenv(), System.getProperties());
  private final Settings settings = new Settings(home);
  private final BundledSample sample = new BundledSample(home);
  private final ReviewFiles reviews = new ReviewFiles(home);
  private final FilingImport reader = reviews.over(new ImportFiling()::read);
  private final Jobs jobs = Jobs.inBackground();
  private final DeskModel desk = new DeskModel(reader, jobs.lane(), settings);
  private final CompletableFuture<Reception> reception = new CompletableFuture<>();
  private Optional<Doorbell> doorbell = Optional.empty();
  private boolean other;

  @Override
  public void init() {
    try {
      doorbell = Doorbell.hang(home, this::arrived);
      other = doorbell.isEmpty();
    } catch (IOException noDoor) {
      other = false; // each start gets a window of its own
    }
  }

  private void arrived(Optional<Path> file) {
    var _ = reception.thenAccept(at -> Platform.runLater(() -> at.arrived(file)));
  }

  @Override
  public void start(Stage stage) {
    if (other && new Visit(home, file()).ringPatiently()) {
      Platform.exit(); // started at the same moment as another, which has the window
      return;
    }
    var failures = new FailureBox(stage);
    Thread.setDefaultUncaughtExceptionHandler(
        (_, fault) -> Platform.runLater(() -> failures.show(fault)));
    var theme = new Theme();
    var memory = new WindowMemory(settings);
    memory.follow(theme);
    var size = new TextSize();
    memory.follow(size);
    Consumer<Path> reveal = folder -> getHostServices().showDocument(folder.toUri().toString());
    var dialogs = new SystemFileDialogs(stage, settings::lastFolder);
    var notices = new Toasts(reveal);
    var export =
        new TableExport(
            dialogs,
            notices,
            jobs.lane(),
            () -> desk.filing().exportName("holdings"),
            () -> desk.filing().filing().get().map(ImportedFiling::report));
    var table = new HoldingsModel(desk.filing().filing(), desk.filing().filter(), jobs.lane());
    var pages = new PageDesk(desk, jobs, settings);
    var holdings = new HoldingsDesk(desk, table, export, settings, pages);
    var wizard = new ReviewDesk(reader, jobs, desk, dialogs, failures::show);
    var origin =
        desk.filing().filing().map(open -> open.map(each -> each.report().origin()).orElse(""));
    var lineage =
        desk.filing()
            .filing()
            .map(open -> open.map(each -> each.report().lineage()).orElse(Origin.NONE));
    var pictures = new PictureFiles(dialogs, notices, jobs.lane(), origin::getValue);
    var overview = new OverviewModel();
    desk.filing().filing().subscribe(overview::show);
    var paper = new OverviewPaper(overview, pictures, new Printing(stage, notices));
    var comparing = new CompareDesk(desk, pages, wizard, jobs, stage);
    var errands =
        new Errands(
            file -> wizard.review(file, sampleFile(), stage),
            () -> openSample(notices),
            () -> export.ask(holdings.shown()),
            paper::save,
            paper::print,
            () -> comparing.compare(Optional.empty(), sampleFile()),
            holdings::find);
    var window = new MainWindow(stage, desk, new Appearance(theme, size), errands, memory);
    window.overlay(notices);
    window.add(pages);
    var links = new Links(pages::show, this::showHoldings, () -> desk.show(Section.CHECKS));
    window.add(Section.OVERVIEW, () -> new OverviewView(overview, links, paper));
    window.add(Section.HOLDINGS, holdings::view);
    window.add(
        Section.BREAKDOWN,
        () ->
            new CutsView(
                cuts(desk.onlooker(Section.BREAKDOWN)),
                desk::showHoldings,
                new CutFiles(
                    pictures, new TableFiles(dialogs, notices, jobs.lane(), lineage::getValue))));
    window.add(
        Section.LADDER,
        () -> new LadderView(ladder(desk.onlooker(Section.LADDER)), desk::showHoldings, pictures));
    window.add(
        Section.NOTES,
        () -> new NotesView(notes(desk.onlooker(Section.NOTES)), desk::showHoldings));
    var repairs = new RepairDesk(desk, reviews, notices);
    window.offerReport(() -> repairs.report(dialogs, jobs.lane()));
    window.add(Section.STATEMENTS, () -> statements(pages));
    window.add(Section.CHECKS, () -> repairs.checks(pages::show));
    window.add(Section.FINDINGS, () -> repairs.findings(pages::show));
    var files = new CompareFiles(dialogs, new FileWriting(notices, jobs.lane()), pictures);
    window.add(Section.COMPARE, () -> comparing.view(files, this::sampleFile));
    window.onClosing(holdings::remember);
    window.show();
    var arrivals = new Reception(stage, file -> open(file, window));
    reception.complete(arrivals);
    // The window is there before the wizard stands on it.
    file().ifPresent(file -> Platform.runLater(() -> arrivals.arrived(Optional.of(file))));
    if (Rehearsal.endsAtFirstSight()) {
      Rehearsal.endAtFirstSight(window::quit);
    }
    if (Rehearsal.isAsked()) {
      openSample(notices);
      new Rehearsal(desk, window::quit).begin();
    }
  }

  private Optional<Path> file() {
    return getParameters().getRaw().stream().findFirst().map(Path::of);
  }

  @Override
  public void stop() {
    doorbell.ifPresent(Doorbell::close);
    jobs.close();
    if (!reception.isDone()) {
      return; // the other program's settings are newer
    }
    try {
      settings.save();
    } catch (IOException unwritable) {
      // Nobody is there any more to be told, and nothing of a filing is lost.
      jobs.close();
    }
  }

  private void showHoldings(HoldingFilter filter) {
    desk.filing().filter().set(filter);
    desk.showHoldings();
  }

  private static CutsModel cuts(Onlooker open) {
    return new CutsModel(open.portfolio(), open.filter());
  }

  private static LadderModel ladder(Onlooker open) {
    return new LadderModel(open.portfolio(), open.filter());
  }

  private static NotesModel notes(Onlooker open) {
    return new NotesModel(open.filing(), open.filter());
  }

  private StatementsView statements(PageDesk pages) {
    var model = new StatementsModel();
    desk.filing().filing().subscribe(filing -> model.show(filing.map(ImportedFiling::filing)));
    return new StatementsView(model, pages::show);
  }

  /** The sample needs no review; every other file gets one. */
  private void open(Path file, MainWindow window) {
    if (sample.is(file)) {
      desk.openSample(file);
    } else {
      window.open(file);
    }
  }

  private void openSample(Notices notices) {
    try {
      desk.openSample(sample.file());
    } catch (IOException unwritable) {
      notices.warn(String.valueOf(unwritable.getMessage()));
    }
  }

  private Optional<Path> sampleFile() {
    try {
      return Optional.of(sample.file());
    } catch (IOException unwritable) {
      return Optional.empty();
    }
  }
}
