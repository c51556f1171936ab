package org.watchword.desktop.reports;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.reports.ReportsFacts.Kept;
import org.watchword.desktop.reports.ReportsFacts.Publishing;
import org.watchword.desktop.text.Texts;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Subtraction;
import org.watchword.room.figures.ReportBook;
import org.watchword.session.book.PublishedReport;

/// Publishes reports and opens them again. Belongs to the window thread; what reads and keeps does not.
final class PublishDesk {
    private final ReportBook book;
    private final Chores chores;
    private final Texts texts;
    private final Runnable changed;
    private Publishing now = Publishing.NOTHING;

    /// @param changed is told when there is something new to show
    PublishDesk(ReportBook book, Chores chores, Texts texts, Runnable changed) {
        this.book = book;
        this.chores = chores;
        this.texts = texts;
        this.changed = changed;
    }

    Publishing now() {
        return now;
    }

    /// Reads anew what was published.
    void read() {
        chores.run(this::all, kept -> put(new Publishing(kept, now.warned(), now.opened(), now.told())));
    }

    private List<Kept> all() {
        return book.all().stream().map(each -> new Kept(each, book.open(each))).toList();
    }

    /// Looks for what somebody could find by subtraction, then asks.
    void ask(FundersReport report) {
        chores.run(() -> book.warnings(report), (List<Subtraction> found) -> put(now.asking(Optional.of(found))));
    }

    void notNow() {
        put(now.asking(Optional.empty()));
    }

    /// Only what is on the disk is said to be published.
    void publish(FundersReport report) {
        chores.run(() -> book.publish(report), outcome -> {
            String told = switch (outcome) {
                case ReportBook.Outcome.Published _ -> texts.get(ReportsWord.NOW_PUBLISHED);
                case ReportBook.Outcome.Refused(var why) -> BookWord.say(why, texts);
                case ReportBook.Outcome.NotKept(var why) -> StorageWord.say(why, texts);
            };
            now = new Publishing(now.kept(), Optional.empty(), now.opened(), Optional.of(told));
            read();
        });
    }

    /// The published report of that hash, which is shown from now on.
    Optional<FundersReport> open(String hash) {
        Optional<Kept> wanted = now.kept().stream()
                .filter(each ->
                        each.published().hash().equals(hash) && each.report().isPresent())
                .findFirst();
        wanted.ifPresent(each -> now = now.showing(Optional.of(each)));
        return wanted.flatMap(Kept::report);
    }

    /// The present report is shown again, or another one is made.
    void leave() {
        now = now.showing(Optional.empty());
    }

    /// When exactly this report was published, if it was.
    Optional<PublishedReport> of(FundersReport report) {
        return now.kept().stream()
                .filter(each -> each.report().filter(report::equals).isPresent())
                .map(Kept::published)
                .findFirst();
    }

    private void put(Publishing publishing) {
        now = publishing;
        changed.run();
    }
}
