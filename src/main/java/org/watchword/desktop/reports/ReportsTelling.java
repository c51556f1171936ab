package org.watchword.desktop.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.desktop.reports.ReportsFacts.Kept;
import org.watchword.desktop.reports.ReportsFacts.Working;
import org.watchword.desktop.reports.ReportsViewState.Behind;
import org.watchword.desktop.reports.ReportsViewState.Chooser;
import org.watchword.desktop.reports.ReportsViewState.KeptLine;
import org.watchword.desktop.reports.ReportsViewState.OwedRow;
import org.watchword.desktop.reports.ReportsViewState.SessionLine;
import org.watchword.desktop.text.ActionWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.figures.Subtraction;
import org.watchword.records.register.SessionRow;
import org.watchword.room.figures.Owed;
import org.watchword.room.figures.ReportChoices.NamedPlace;
import org.watchword.session.book.Action;

/// Says the reports in plain words.
record ReportsTelling(ReportsFacts facts, Texts texts) {

    ReportsViewState state() {
        boolean sample = facts.progress().sample();
        boolean wrong = facts.choice().wish(facts.today()).isEmpty();
        boolean shown = facts.made().isPresent() && (sample || !wrong);
        boolean rests = facts.progress().working() == Working.RESTS;
        return new ReportsViewState(
                facts.known().owed().stream().map(this::owed).toList(),
                facts.known().any() ? Optional.of(chooser()) : Optional.empty(),
                waiting(),
                facts.made().filter(_ -> shown).map(made -> new Reporting(made, days()).shown(note(sample))),
                shown && rests && !sample,
                facts.behind().map(this::behind),
                !facts.known().any(),
                publishing(shown && rests && !sample));
    }

    private Optional<String> note(boolean sample) {
        return sample
                ? Optional.of(texts.get(ReportsWord.SAMPLE))
                : facts.publishing()
                        .opened()
                        .map(kept -> texts.get(
                                ReportsWord.AS_IT_WAS,
                                days().date(kept.published().day()),
                                Mark.of(kept.published())));
    }

    private ReportsViewState.Publishing publishing(boolean ready) {
        ReportsFacts.Publishing publishing = facts.publishing();
        boolean opened = publishing.opened().isPresent();
        return new ReportsViewState.Publishing(
                ready && !opened && publishing.warned().isEmpty(),
                publishing
                        .warned()
                        .filter(_ -> ready && !opened)
                        .map(found -> found.stream().map(this::warning).toList()),
                publishing.kept().stream().map(this::kept).toList(),
                opened,
                publishing.told());
    }

    private String warning(Subtraction found) {
        String row = found.row().isEmpty() ? found.table() : texts.get(ReportsWord.PAIR, found.table(), found.row());
        List<String> beside = found.published().stream()
                .map(each -> days().date(each.day()) + " (" + Mark.of(each) + ")")
                .toList();
        ReportsWord words = beside.size() == 1 ? ReportsWord.PUBLISH_WARNING : ReportsWord.PUBLISH_WARNING_SEVERAL;
        return texts.get(words, row, String.join("; ", beside));
    }

    private KeptLine kept(Kept kept) {
        String what = kept.report()
                .map(report -> texts.get(ReportsWord.OWED_LINE, report.title(), report.subtitle()))
                .orElse(texts.get(ReportsWord.LATER_PROGRAM));
        String when =
                texts.get(ReportsWord.PUBLISHED_ON, days().date(kept.published().day()), Mark.of(kept.published()));
        return new KeptLine(kept.published().hash(), what, when, kept.report().isPresent());
    }

    private Days days() {
        return new Days(texts, facts.today());
    }

    private Optional<String> waiting() {
        return facts.progress().working() == Working.LASTS
                ? Optional.of(texts.get(ReportsWord.MAKING))
                : Optional.empty();
    }

    private Chooser chooser() {
        Choice choice = facts.choice();
        List<String> funders = new ArrayList<>(List.of(""));
        Stream.concat(facts.known().choices().funders().stream(), Stream.of(choice.funder()))
                .filter(funder -> !funder.isEmpty())
                .distinct()
                .forEach(funders::add);
        NamedPlace everywhere = new NamedPlace("", texts.get(ReportsWord.EVERYWHERE));
        List<NamedPlace> areas = new ArrayList<>(List.of(everywhere));
        areas.addAll(facts.known().choices().areas());
        NamedPlace area = areas.stream()
                .filter(each -> each.path().equals(choice.area()))
                .findFirst()
                .orElse(everywhere);
        return new Chooser(
                funders, choice.funder(), choice.period(), choice.days(), areas, area, choice.threshold(), trouble());
    }

    private Optional<String> trouble() {
        if (facts.choice().wish(facts.today()).isEmpty()) {
            return Optional.of(texts.get(ReportsWord.FROM_AFTER_TO));
        }
        return facts.progress().failed() ? Optional.of(texts.get(ReportsWord.FAILED)) : Optional.empty();
    }

    private OwedRow owed(Owed owed) {
        boolean late = owed.day().isBefore(facts.today());
        return switch (owed) {
            case Owed.FollowUp(var day, var session) ->
                new OwedRow(texts.get(ReportsWord.OWED_FOLLOW_UP), called(session), due(day), late);
            case Owed.Action(var day, var promised, var who) -> {
                Action action = promised.action();
                yield new OwedRow(ActionWord.say(action.kind(), action.number(), texts), who, due(day), late);
            }
            case Owed.Sheets(var session) ->
                new OwedRow(texts.get(ReportsWord.OWED_SHEETS), called(session), due(owed.day()), late);
            case Owed.Nobody(var session) ->
                new OwedRow(texts.get(ReportsWord.OWED_NOBODY), called(session), due(owed.day()), late);
            case Owed.StillOpen(var session) ->
                new OwedRow(texts.get(ReportsWord.OWED_STILL_OPEN), called(session), due(owed.day()), late);
        };
    }

    private String due(LocalDate day) {
        if (day.equals(facts.today())) {
            return texts.get(ReportsWord.OWED_TODAY);
        }
        return texts.get(day.isBefore(facts.today()) ? ReportsWord.OWED_SINCE : ReportsWord.OWED_BY, days().date(day));
    }

    private String called(SessionRow row) {
        return texts.get(
                ReportsWord.SESSION,
                row.deck().title(),
                row.plan().venue(),
                days().day(row.plan().date()));
    }

    private Behind behind(ReportsFacts.Behind behind) {
        List<SessionLine> lines = behind.sessions().stream()
                .map(row -> new SessionLine(row.id().toString(), row.deck().title(), where(row)))
                .toList();
        return new Behind(texts.get(ReportsWord.BEHIND, behind.of()), lines);
    }

    private String where(SessionRow row) {
        return texts.get(
                ReportsWord.SESSION_WHERE,
                days().day(row.plan().date()),
                row.plan().venue(),
                row.people().total());
    }
}
