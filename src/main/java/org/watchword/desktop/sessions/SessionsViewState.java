package org.watchword.desktop.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// All sessions in plain words, and the files that can be made from them.
///
/// @param range how many sessions and people the chosen days hold
/// @param trouble what is wrong with the days, told beside them
/// @param saveFunder whether there is anything for a funder in these days
/// @param named whether the chosen session has names
/// @param filter what narrows the list
/// @param audiences to choose from
/// @param funders to choose from
/// @param any whether there is any session at all, shown or not
/// @param done what was put away a moment ago, which can be undone
record SessionsViewState(
        List<Row> rows,
        LocalDate from,
        LocalDate to,
        String range,
        Optional<String> trouble,
        boolean saveFunder,
        Optional<String> chosen,
        boolean named,
        String registerHint,
        Filter filter,
        List<String> audiences,
        List<String> funders,
        boolean any,
        Optional<String> done) {

    /// A day in words that is sorted as a day.
    record Day(LocalDate date, String words) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            return date.compareTo(other.date);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// One session.
    ///
    /// @param inRange whether the funder's file of the chosen days holds it
    record Row(
            String session,
            Day date,
            String deck,
            String venue,
            String audience,
            String funder,
            int people,
            boolean inRange) {}

    /// What the trainer chose on this screen.
    ///
    /// @param away the session that was put away a moment ago
    record Choice(LocalDate from, LocalDate to, Optional<String> session, Filter filter, Optional<String> away) {
        Choice(LocalDate from, LocalDate to, Optional<String> session) {
            this(from, to, session, Filter.NONE, Optional.empty());
        }

        Choice between(LocalDate first, LocalDate last) {
            return new Choice(first, last, session, filter, away);
        }

        Choice choosing(String one) {
            return new Choice(from, to, Optional.of(one), filter, away);
        }

        Choice narrowed(Filter other) {
            return new Choice(from, to, session, other, away);
        }

        Choice putAway(Optional<String> one) {
            return new Choice(from, to, Optional.empty(), filter, one);
        }

        /// The funding year so far: from 1 April, as most UK grants run.
        static Choice start(LocalDate today) {
            LocalDate april = LocalDate.of(today.getYear(), 4, 1);
            return new Choice(april.isAfter(today) ? april.minusYears(1) : april, today, Optional.empty());
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    static SessionsViewState of(List<SessionRow> sessions, Choice choice, Texts texts, LocalDate today) {
        var days = new Days(texts, today);
        boolean wrong = choice.from().isAfter(choice.to());
        var held = sessions.stream()
                .filter(one -> one.which() == Which.GIVEN && choice.holds(one.date()))
                .toList();
        int people = held.stream().mapToInt(SessionRow::people).sum();
        Filter filter = choice.filter();
        var listed = sessions.stream()
                .filter(one -> filter.shows(one) && (!filter.onlyDays() || choice.holds(one.date())))
                .toList();
        var chosen = find(choice.session(), listed);
        boolean names = chosen.map(one -> one.named() > 0).orElse(false);
        return new SessionsViewState(
                listed.stream().map(one -> row(one, choice, days)).toList(),
                choice.from(),
                choice.to(),
                texts.get(SessionsWord.IN_RANGE, held.size(), people),
                wrong ? Optional.of(texts.get(SessionsWord.FROM_AFTER_TO)) : Optional.empty(),
                !wrong && !held.isEmpty(),
                chosen.map(SessionRow::session),
                names,
                hint(chosen.isPresent(), names, texts),
                filter,
                distinct(sessions, SessionRow::audience),
                distinct(sessions, SessionRow::funder),
                !sessions.isEmpty(),
                find(choice.away(), sessions)
                        .map(one -> texts.get(SessionsWord.WAS_PUT_AWAY, one.deck(), days.day(one.date()))));
    }

    private static Optional<SessionRow> find(Optional<String> session, List<SessionRow> among) {
        return session.flatMap(
                id -> among.stream().filter(one -> one.session().equals(id)).findFirst());
    }

    private static List<String> distinct(List<SessionRow> sessions, Function<SessionRow, String> what) {
        return sessions.stream()
                .map(what)
                .filter(words -> !words.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String hint(boolean chosen, boolean names, Texts texts) {
        if (!chosen) {
            return texts.get(SessionsWord.CHOOSE_ONE);
        }
        return names ? texts.get(SessionsWord.HAND_OVER_TIP) : texts.get(SessionsWord.NO_NAMES);
    }

    private static Row row(SessionRow one, Choice choice, Days days) {
        return new Row(
                one.session(),
                new Day(one.date(), days.day(one.date())),
                one.deck(),
                one.venue(),
                one.audience(),
                one.funder(),
                one.people(),
                choice.holds(one.date()));
    }
}
