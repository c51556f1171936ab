package org.watchword.desktop.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// All sessions in plain words, and the files that can be made from them.
///
/// @param range how many sessions and people the chosen days hold
/// @param trouble what is wrong with the days, told beside them
/// @param saveFunder whether there is anything for a funder in these days
/// @param saveRegister whether the chosen session has names
record SessionsViewState(
        List<Row> rows,
        LocalDate from,
        LocalDate to,
        String range,
        Optional<String> trouble,
        boolean saveFunder,
        Optional<String> chosen,
        boolean saveRegister,
        String registerHint) {

    /// One session.
    ///
    /// @param inRange whether the funder's file of the chosen days holds it
    record Row(
            String session,
            String date,
            String deck,
            String venue,
            String audience,
            String funder,
            int people,
            boolean inRange) {}

    /// What the trainer chose on this screen.
    record Choice(LocalDate from, LocalDate to, Optional<String> session) {
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
        var held = sessions.stream().filter(one -> choice.holds(one.date())).toList();
        int people = held.stream().mapToInt(SessionRow::people).sum();
        var chosen = choice.session()
                .flatMap(id -> sessions.stream()
                        .filter(one -> one.session().equals(id))
                        .findFirst());
        boolean names = chosen.map(one -> one.named() > 0).orElse(false);
        return new SessionsViewState(
                sessions.stream().map(one -> row(one, choice, days)).toList(),
                choice.from(),
                choice.to(),
                texts.get(SessionsWord.IN_RANGE, held.size(), people),
                wrong ? Optional.of(texts.get(SessionsWord.FROM_AFTER_TO)) : Optional.empty(),
                !wrong && !held.isEmpty(),
                chosen.map(SessionRow::session),
                names,
                hint(chosen.isPresent(), names, texts));
    }

    private static String hint(boolean chosen, boolean names, Texts texts) {
        if (!chosen) {
            return texts.get(SessionsWord.CHOOSE_ONE);
        }
        return names ? texts.get(SessionsWord.SAVE_REGISTER_TIP) : texts.get(SessionsWord.NO_NAMES);
    }

    private static Row row(SessionRow one, Choice choice, Days days) {
        return new Row(
                one.session(),
                days.day(one.date()),
                one.deck(),
                one.venue(),
                one.audience(),
                one.funder(),
                one.people(),
                choice.holds(one.date()));
    }
}
