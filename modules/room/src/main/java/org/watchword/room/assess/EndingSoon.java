package org.watchword.room.assess;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.room.handover.HandOver;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.session.book.HandedOver.Purpose;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.IssuedCertificate;
import org.watchword.session.result.PersonResults;
import org.watchword.session.result.ResultRules;
import org.watchword.session.result.Results;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// Passes of an authority that end in the next [#DAYS] days, of whichever session. Whoever passed again since, under
/// the same badge, is not among them.
record EndingSoon(AssessDesk desk) {

    /// A quarter of a year: time enough to come to the next session.
    static final int DAYS = 90;

    private record Line(SessionId session, String name, String badge, Certificate certificate) {}

    /// The passes, noted as handed over; empty when none ends, or it could not be noted.
    Optional<Table> handed(HandOver handOver, String to, String reason) throws IOException {
        List<Line> lines = lines();
        List<SessionId> sessions = lines.stream().map(Line::session).distinct().toList();
        var wish = new HandOver.Listed(sessions, Purpose.LICENSING_AUTHORITY, to, reason);
        return !lines.isEmpty() && handOver.hand(wish, table(lines)) instanceof HandOver.Ready(Table table, var _)
                ? Optional.of(table)
                : Optional.empty();
    }

    private Table table(List<Line> lines) {
        List<List<Cell>> rows = lines.stream()
                .map(line -> List.of(
                        Cell.of(line.name()),
                        Cell.of(line.badge()),
                        Cell.of(line.certificate().number()),
                        Cell.of(line.certificate().expires().orElseThrow())))
                .toList();
        List<String> titles = List.of(
                AssessWord.NAME.words(),
                desk.authority().badge().map(Passes::english).orElseGet(AssessWord.BADGE::words),
                AssessWord.CERTIFICATE.words(),
                AssessWord.EXPIRES.words());
        return new Table(AssessWord.ENDING.words(DAYS), titles, rows);
    }

    private List<Line> lines() throws IOException {
        List<Line> standing = new ArrayList<>();
        for (Map.Entry<SessionId, Results> each :
                desk.room().records().results().all().sessions().entrySet()) {
            if (each.getValue().people().values().stream().anyMatch(this::mayEnd)) {
                add(standing, each.getKey(), each.getValue());
            }
        }
        LocalDate today = desk.today();
        return standing.stream()
                .filter(line -> endsSoon(line.certificate(), today))
                .filter(line -> standing.stream().noneMatch(other -> renews(other, line)))
                .sorted(Comparator.comparing(
                        line -> line.certificate().expires().orElseThrow()))
                .toList();
    }

    private boolean mayEnd(PersonResults kept) {
        return kept.certificate(desk.authority().id()).isPresent();
    }

    private void add(List<Line> lines, SessionId session, Results results) throws IOException {
        SessionState state = desk.room().look(session);
        for (Map.Entry<PersonId, PersonResults> each : results.people().entrySet()) {
            each.getValue().certificates().stream()
                    .filter(issued -> issued.withdrawn().isEmpty())
                    .map(IssuedCertificate::certificate)
                    .filter(one -> one.authority().equals(desk.authority().id()))
                    .forEach(one -> PassCheck.name(state, results, each.getKey())
                            .ifPresent(name -> lines.add(new Line(
                                    session, name, each.getValue().badge().orElse(""), one))));
        }
    }

    private static boolean endsSoon(Certificate certificate, LocalDate today) {
        return certificate
                .expires()
                .filter(last -> !last.isBefore(today) && !last.isAfter(today.plusDays(DAYS)))
                .isPresent();
    }

    private static boolean renews(Line other, Line line) {
        boolean later = other.certificate()
                .expires()
                .map(last -> last.isAfter(line.certificate().expires().orElseThrow()))
                .orElse(true);
        return later && !line.badge().isEmpty() && ResultRules.sameBadge(other.badge(), line.badge());
    }
}
