package org.muniscope;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.muniscope.analysis.HoldingFilter;
import org.muniscope.app.ImportedFiling;
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

/** The parts of the window: makes each and hands it to those who need it. */
final class WindowParts {
  private final Program program;
  private final DeskModel desk;
  private final Jobs jobs;
  private final SystemFileDialogs dialogs;
  private final Toasts notices;
  private final PictureFiles pictures;
  private final PageDesk pages;
  private final HoldingsDesk holdings;
  private final OverviewModel overview = new OverviewModel();
  private final OverviewPaper paper;
  private final CompareDesk comparing;
  private final MainWindow window;

  /**
   * A window that is not shown yet.
   *
   * @param reveal shows a folder in the desktop's own way
   */
  WindowParts(Program program, Stage stage, FailureBox failures, Consumer<Path> reveal) {
    this.program = program;
    desk = program.desk();
    jobs = program.jobs();
    var theme = new Theme();
    var memory = new WindowMemory(program.settings());
    memory.follow(theme);
    var size = new TextSize();
    memory.follow(size);
    dialogs = new SystemFileDialogs(stage, program.settings()::lastFolder);
    notices = new Toasts(reveal);
    pictures = pictures();
    pages = new PageDesk(desk, jobs, program.settings());
    var export = export();
    var table = new HoldingsModel(desk.filing().filing(), desk.filing().filter(), jobs.lane());
    holdings = new HoldingsDesk(desk, table, export, program.settings(), pages);
    var wizard = new ReviewDesk(program.reader(), jobs, desk, dialogs, failures::show);
    desk.filing().filing().subscribe(overview::show);
    paper = new OverviewPaper(overview, pictures, new Printing(stage, notices));
    comparing = new CompareDesk(desk, pages, wizard, jobs, stage);
    var errands =
        new Errands(
            file -> wizard.review(file, program.sampleFile(), stage),
            () -> program.openSample(notices),
            () -> export.ask(holdings.shown()),
            paper::save,
            paper::print,
            () -> comparing.compare(Optional.empty(), program.sampleFile()),
            holdings::find);
    window = new MainWindow(stage, desk, new Appearance(theme, size), errands, memory);
    window.overlay(notices);
    window.add(pages);
    addViews();
    addChecks();
    addComparison();
    window.onClosing(holdings::remember);
  }

  MainWindow window() {
    return window;
  }

  /** Opens a file: the sample needs no review; every other one gets it. */
  void open(Path file) {
    if (program.sample().is(file)) {
      desk.openSample(file);
    } else {
      window.open(file);
    }
  }

  /** Opens the sample. */
  void openSample() {
    program.openSample(notices);
  }

  private PictureFiles pictures() {
    var origin =
        desk.filing().filing().map(open -> open.map(each -> each.report().origin()).orElse(""));
    return new PictureFiles(dialogs, notices, jobs.lane(), origin::getValue);
  }

  private TableExport export() {
    return new TableExport(
        dialogs,
        notices,
        jobs.lane(),
        () -> desk.filing().exportName("holdings"),
        () -> desk.filing().filing().get().map(ImportedFiling::report));
  }

  private void addViews() {
    var links = new Links(pages::show, this::showHoldings, () -> desk.show(Section.CHECKS));
    window.add(Section.OVERVIEW, () -> new OverviewView(overview, links, paper));
    window.add(Section.HOLDINGS, holdings::view);
    window.add(
        Section.BREAKDOWN,
        () -> new CutsView(cuts(desk.onlooker(Section.BREAKDOWN)), desk::showHoldings, cutFiles()));
    window.add(
        Section.LADDER,
        () -> new LadderView(ladder(desk.onlooker(Section.LADDER)), desk::showHoldings, pictures));
    window.add(
        Section.NOTES,
        () -> new NotesView(notes(desk.onlooker(Section.NOTES)), desk::showHoldings));
    window.add(Section.STATEMENTS, this::statements);
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

  private CutFiles cutFiles() {
    var lineage =
        desk.filing()
            .filing()
            .map(open -> open.map(each -> each.report().lineage()).orElse(Origin.NONE));
    return new CutFiles(pictures, new TableFiles(dialogs, notices, jobs.lane(), lineage::getValue));
  }

  private void addChecks() {
    var repairs = new RepairDesk(desk, program.reviews(), notices);
    window.offerReport(() -> repairs.report(dialogs, jobs.lane()));
    window.add(Section.CHECKS, () -> repairs.checks(pages::show));
    window.add(Section.FINDINGS, () -> repairs.findings(pages::show));
  }

  private void addComparison() {
    var files = new CompareFiles(dialogs, new FileWriting(notices, jobs.lane()), pictures);
    window.add(Section.COMPARE, () -> comparing.view(files, program::sampleFile));
  }

  private void showHoldings(HoldingFilter filter) {
    desk.filing().filter().set(filter);
    desk.showHoldings();
  }

  private StatementsView statements() {
    var model = new StatementsModel();
    desk.filing().filing().subscribe(filing -> model.show(filing.map(ImportedFiling::filing)));
    return new StatementsView(model, pages::show);
  }
}
