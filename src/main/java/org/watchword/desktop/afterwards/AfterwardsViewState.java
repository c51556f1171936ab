package org.watchword.desktop.afterwards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.afterwards.AfterwardsFacts.Choice;
import org.watchword.desktop.afterwards.AfterwardsFacts.Given;
import org.watchword.desktop.text.ActionWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionId;
import org.watchword.session.book.Action;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;
import org.watchword.session.book.PromisedAction;

/// What follows a session, in plain words: what is open first, then what can be noted, then what was left.
///
/// @param detail which session it is about
/// @param open the earliest due first
/// @param left the latest first
/// @param approved comments that may stand in reports
/// @param names which no comment is to hold; none when no session is asked about, and no comment can be
///     noted
/// @param place where material of this session was most likely left
/// @param askOn on which day the people of this session would be asked; empty when that is noted already or no session
///     is asked about
/// @param undo whether the last change can be taken back
/// @param trouble why the last one was not written
/// @param written how many notes were written so far; the boxes are emptied when it grows
record AfterwardsViewState(
        String title,
        String detail,
        List<OpenRow> open,
        List<LeftRow> left,
        List<ApprovedRow> approved,
        Optional<List<String>> names,
        List<Choice> prints,
        List<Choice> languages,
        List<String> places,
        List<String> organisations,
        String place,
        LocalDate by,
        Optional<LocalDate> askOn,
        boolean undo,
        Optional<String> trouble,
        int written) {

    private static final int LEFT_SHOWN = 50;

    /// Something that is open.
    ///
    /// @param followUp whether people are to be asked, and two numbers to be typed
    /// @param when "Overdue since Monday 2 November 2026": a word, not only a colour
    /// @param number what stands in its box
    record OpenRow(String id, boolean followUp, String what, String who, String when, boolean overdue, String number) {}

    /// Something that was left.
    record LeftRow(String id, String what, String where) {}

    /// A comment that was approved.
    record ApprovedRow(String id, String words) {}

    /// How far the trainer has come.
    record Progress(boolean undo, Optional<String> trouble, int written) {
        static final Progress START = new Progress(false, Optional.empty(), 0);
    }

    static AfterwardsViewState of(AfterwardsFacts facts, Progress progress, Texts texts) {
        var days = new Days(texts, facts.today());
        Optional<Given> about = facts.about().map(facts.sessions()::get);
        return new AfterwardsViewState(
                texts.get(AfterwardsWord.TITLE),
                about.map(given -> say(given, days)).orElse(texts.get(AfterwardsWord.DETAIL)),
                open(facts, days),
                left(facts, days),
                approved(facts),
                facts.about().map(_ -> facts.names()),
                facts.prints(),
                facts.languages(),
                facts.places(),
                facts.organisations(),
                about.map(Given::venue).orElse(""),
                facts.today().plusMonths(1),
                askOn(facts, about),
                progress.undo(),
                progress.trouble(),
                progress.written());
    }

    private static Optional<LocalDate> askOn(AfterwardsFacts facts, Optional<Given> about) {
        boolean noted = facts.about()
                .filter(facts.book().outcomes().followUps()::containsKey)
                .isPresent();
        return noted ? Optional.empty() : about.map(given -> FollowUp.usualDay(given.closed()));
    }

    private static String say(Given given, Days days) {
        return days.texts().get(AfterwardsWord.OF_SESSION, given.deck(), given.venue(), days.day(given.date()));
    }

    private static List<OpenRow> open(AfterwardsFacts facts, Days days) {
        record Due(LocalDate day, OpenRow row) {}
        List<Due> due = new ArrayList<>();
        for (FollowUp followUp : facts.book().outcomes().openFollowUps()) {
            due.add(new Due(followUp.due(), row(followUp, facts, days)));
        }
        for (PromisedAction promised : facts.book().outcomes().openActions()) {
            due.add(new Due(promised.action().due(), row(promised, facts, days)));
        }
        return due.stream().sorted(Comparator.comparing(Due::day)).map(Due::row).toList();
    }

    private static OpenRow row(FollowUp followUp, AfterwardsFacts facts, Days days) {
        return new OpenRow(
                followUp.session().toString(),
                true,
                days.texts().get(AfterwardsWord.FOLLOW_UP),
                session(followUp.session(), facts, days),
                when(followUp.due(), days),
                followUp.due().isBefore(days.today()),
                "");
    }

    private static OpenRow row(PromisedAction promised, AfterwardsFacts facts, Days days) {
        Action action = promised.action();
        return new OpenRow(
                promised.id().toString(),
                false,
                ActionWord.say(action.kind(), action.number(), days.texts()),
                facts.book().addresses().name(action.organisation()),
                when(action.due(), days),
                action.due().isBefore(days.today()),
                Integer.toString(action.number()));
    }

    private static String session(SessionId session, AfterwardsFacts facts, Days days) {
        Given given = facts.sessions().get(session);
        return given == null ? "" : say(given, days);
    }

    private static String when(LocalDate due, Days days) {
        if (due.equals(days.today())) {
            return days.texts().get(AfterwardsWord.DUE_TODAY);
        }
        AfterwardsWord word = due.isBefore(days.today()) ? AfterwardsWord.OVERDUE : AfterwardsWord.DUE;
        return days.texts().get(word, days.date(due));
    }

    private static List<LeftRow> left(AfterwardsFacts facts, Days days) {
        Comparator<Map.Entry<MaterialId, Material>> latest =
                Comparator.comparing(each -> each.getValue().day());
        return facts.book().outcomes().materials().entrySet().stream()
                .filter(each -> facts.about().isEmpty()
                        || facts.about().equals(each.getValue().session()))
                .sorted(latest.reversed())
                .limit(LEFT_SHOWN)
                .map(each -> left(each.getKey(), each.getValue(), facts, days))
                .toList();
    }

    private static List<ApprovedRow> approved(AfterwardsFacts facts) {
        return facts.book().outcomes().comments().entrySet().stream()
                .filter(each -> facts.about().isEmpty()
                        || facts.about().get().equals(each.getValue().session()))
                .map(each -> new ApprovedRow(
                        each.getKey().toString(), each.getValue().words()))
                .toList();
    }

    private static LeftRow left(MaterialId id, Material material, AfterwardsFacts facts, Days days) {
        String print = AfterwardsFacts.name(facts.prints(), material.print());
        String language = AfterwardsFacts.name(facts.languages(), material.language());
        String place = facts.book().addresses().name(material.place());
        return new LeftRow(
                id.toString(),
                days.texts().get(AfterwardsWord.LEFT_ROW, material.copies(), print, language),
                days.texts().get(AfterwardsWord.LEFT_AT, place, days.day(material.day())));
    }
}
