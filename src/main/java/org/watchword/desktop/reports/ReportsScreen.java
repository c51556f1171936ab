package org.watchword.desktop.reports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.reports.ReportsAsk.As;
import org.watchword.desktop.reports.ReportsFacts.Behind;
import org.watchword.desktop.reports.ReportsFacts.Known;
import org.watchword.desktop.reports.ReportsFacts.Progress;
import org.watchword.desktop.reports.ReportsFacts.Working;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Made;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportTable;
import org.watchword.records.figures.ReportWish;
import org.watchword.room.Room;
import org.watchword.room.figures.Owed;
import org.watchword.room.figures.OwedList;
import org.watchword.room.figures.ReportBook;
import org.watchword.room.figures.ReportDesk;
import org.watchword.room.figures.ReportFiles;
import org.watchword.room.learned.LearnedDesk;
import org.watchword.session.SessionId;

/// Figures for whoever pays, over the room. One for the whole run, so that what was chosen is chosen still on the next
/// visit. Belongs to the window thread; what asks the records does not.
public final class ReportsScreen {
    private static final int OWED_SHOWN = 3;

    private final Room room;
    private final ReportDesk desk;
    private final LearnedDesk learned;
    private final Parts parts;
    private final PublishDesk publishing;
    private final Texts texts;
    private final SimpleObjectProperty<ReportsViewState> state = new SimpleObjectProperty<>();
    private Known known = Known.NOTHING;
    private Choice choice;
    private Choice reported;
    private Progress progress = Progress.START;
    private Optional<Made> made = Optional.empty();
    private Optional<Behind> behind = Optional.empty();
    private int turn;

    /// What the page works with.
    ///
    /// @param chores each on a thread of its own, so that a report nobody waits for any more holds up no other
    /// @param ways out of it
    public record Parts(Chores chores, Texts texts, Takeaway takeaway, Ways ways) {}

    /// The ways out of the page.
    ///
    /// @param look to a session that is over
    /// @param afterwards to what was promised and who is asked again
    /// @param learned to the sheets of a session
    /// @param home to the sessions that are not finished
    public record Ways(Consumer<SessionId> look, Runnable afterwards, Consumer<SessionId> learned, Runnable home) {}

    /// A screen that is empty until it was opened.
    ///
    /// @param learned the one desk that knows which sheets wait
    public ReportsScreen(Room room, LearnedDesk learned, Parts parts) {
        this.room = room;
        this.learned = learned;
        this.parts = parts;
        texts = parts.texts();
        desk = new ReportDesk(room);
        publishing = new PublishDesk(new ReportBook(room), parts.chores(), texts, this::publish);
        choice = Choice.start(today());
        reported = choice;
        publish();
    }

    /// Asks the records anew, then shows a new view.
    public void open(Consumer<Parent> show) {
        parts.chores().run(this::look, found -> {
            known = found;
            choice = choice.within(choice.period(), today());
            publishing.read();
            if (known.any() && progress.sample()) {
                sample(false);
            }
            publish();
            show.accept(new ReportsView(state, this::asked, texts));
            if (known.any()) {
                make();
            }
        });
    }

    private Known look() throws IOException {
        OwedList owed =
                new OwedList(today(), room.records().ask().sessions(), room.book(), new HashSet<>(learned.uncounted()));
        return new Known(desk.any(), desk.choices(language()), owed.next(OWED_SHOWN));
    }

    private void asked(ReportsAsk ask) {
        switch (ask) {
            case ReportsAsk.Of(String funder) -> choose(choice.of(funder));
            case ReportsAsk.Within(Period period) -> choose(choice.within(period, today()));
            case ReportsAsk.Between(var days) -> choose(choice.between(days));
            case ReportsAsk.In(String area) -> choose(choice.in(area));
            case ReportsAsk.HideBelow(int threshold) -> choose(choice.hidingBelow(threshold));
            case ReportsAsk.Cancel _ -> cancel();
            case ReportsAsk.Sample(boolean shown) -> sample(shown);
            case ReportsAsk.Behind(String table, int row) -> behind(table, row);
            case ReportsAsk.ToReport _ -> {
                behind = Optional.empty();
                publish();
            }
            case ReportsAsk.Look(String session) -> parts.ways().look().accept(SessionId.parse(session));
            case ReportsAsk.Do(int place) -> go(known.owed().get(place));
            case ReportsAsk.Save(As as) -> made.ifPresent(each -> save(each.report(), as));
            case ReportsAsk.SaveTable(String table) -> made.ifPresent(each -> saveTable(each.report(), table));
            case ReportsAsk.Publish _ -> made.ifPresent(each -> publishing.ask(each.report()));
            case ReportsAsk.PublishNow _ -> made.ifPresent(each -> publishing.publish(each.report()));
            case ReportsAsk.NotNow _ -> publishing.notNow();
            case ReportsAsk.Open(String hash) -> publishing.open(hash).ifPresent(this::show);
            case ReportsAsk.ToPresent _ -> make();
        }
    }

    private void choose(Choice chosen) {
        if (!chosen.equals(choice)) {
            choice = chosen;
            make();
        }
    }

    /// A published report stands in the place of the present one. What is behind its rows has changed since.
    private void show(FundersReport published) {
        turn++;
        made = Optional.of(new Made(published, Map.of()));
        progress = Progress.START;
        publish();
    }

    /// A report that was asked for before is waited for no more.
    private void make() {
        publishing.leave();
        turn++;
        int mine = turn;
        Optional<ReportWish> wish = choice.wish(today());
        progress = new Progress(wish.isPresent() ? Working.BEGAN : Working.RESTS, false, false);
        publish();
        wish.ifPresent(wanted -> {
            parts.chores().run(() -> report(wanted), came -> arrived(mine, came));
            tellWhenLong(mine);
        });
    }

    /// Empty when the records do not answer: the page says so where the report would stand.
    private Optional<Made> report(ReportWish wish) {
        try {
            return Optional.of(desk.make(wish, language()));
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    private void arrived(int mine, Optional<Made> came) {
        if (mine == turn) {
            made = came;
            reported = choice;
            progress = new Progress(Working.RESTS, false, came.isEmpty());
            publish();
        }
    }

    private void tellWhenLong(int mine) {
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, parts.chores().window())
                .execute(() -> {
                    if (mine == turn && progress.working() == Working.BEGAN) {
                        progress = new Progress(Working.LASTS, false, false);
                        publish();
                    }
                });
    }

    private void cancel() {
        turn++;
        choice = reported;
        progress = Progress.START;
        publish();
    }

    private void sample(boolean shown) {
        made = shown ? Optional.of(desk.sample(language())) : Optional.empty();
        progress = new Progress(Working.RESTS, shown, false);
        publish();
    }

    private void behind(String table, int row) {
        Optional<Made> from = made;
        from.ifPresent(each -> parts.chores().run(() -> desk.sessions(each.sessions(table, row)), rows -> {
            behind = from.equals(made) ? Optional.of(new Behind(called(each, table, row), rows)) : behind;
            publish();
        }));
    }

    private String called(Made from, String table, int row) {
        Reporting reporting = new Reporting(from, new Days(texts, today()));
        return table(from.report(), table)
                .map(each -> reporting.called(each, row))
                .orElse("");
    }

    private static Optional<ReportTable> table(FundersReport report, String key) {
        return report.tables().filter(each -> each.key().equals(key)).findFirst();
    }

    private void go(Owed owed) {
        switch (owed) {
            case Owed.FollowUp _, Owed.Action _ -> parts.ways().afterwards().run();
            case Owed.Sheets(var session) -> parts.ways().learned().accept(session.id());
            case Owed.Nobody(var session) -> parts.ways().look().accept(session.id());
            case Owed.StillOpen _ -> parts.ways().home().run();
        }
    }

    private void save(FundersReport report, As as) {
        ReportFiles files = files(report);
        String name = name(report);
        switch (as) {
            case PDF -> parts.chores().run(() -> room.print(files.pages()), result -> savePages(name, result));
            case XLSX ->
                parts.chores().run(files::workbook, bytes -> parts.takeaway().save(name + ".xlsx", bytes));
            case CSV -> parts.takeaway().saveFolder(name + ".csv", files::csv);
        }
    }

    private void savePages(String name, PrintResult result) {
        switch (result) {
            case Printed printed -> parts.takeaway().save(name + ".pdf", printed.bytes());
            case Refused refused -> parts.takeaway().tell(new Notice.Refused(refused.what() + " " + refused.remedy()));
        }
    }

    private void saveTable(FundersReport report, String key) {
        table(report, key)
                .ifPresent(each -> parts.takeaway()
                        .save(
                                name(report) + "-"
                                        + key.toLowerCase(Locale.ROOT).replace('_', '-') + ".csv",
                                each::table));
    }

    private ReportFiles files(FundersReport report) {
        Days days = new Days(texts, today());
        return new ReportFiles(
                report,
                new ReportFiles.Words(
                        texts.get(ReportsWord.FILE_ABOUT), texts.get(ReportsWord.NOT_SHOWN), foot(report, days)));
    }

    private String foot(FundersReport report, Days days) {
        return publishing
                .of(report)
                .map(each -> texts.get(ReportsWord.FILE_FOOT_PUBLISHED, days.date(each.day()), Mark.of(each)))
                .orElse(texts.get(ReportsWord.FILE_FOOT, days.date(report.madeOn())));
    }

    private static String name(FundersReport report) {
        ReportScope scope = report.scope();
        String funder = scope.funder().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return String.join(
                "-",
                List.of(
                        funder.isEmpty() ? "report" : "report-" + funder,
                        scope.from().toString(),
                        "to",
                        scope.to().toString()));
    }

    private String language() {
        return texts.language().code();
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }

    private void publish() {
        ReportsFacts facts = new ReportsFacts(today(), known, choice, progress, made, behind, publishing.now());
        state.set(new ReportsTelling(facts, texts).state());
    }
}
