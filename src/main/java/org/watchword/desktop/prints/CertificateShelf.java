package org.watchword.desktop.prints;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.live.Chores.Work;
import org.watchword.desktop.prints.PrintsViewState.Certifying;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PrintResult;
import org.watchword.print.Refused;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.room.packs.Certificates;

/// The certificates of everybody in the register of a session that is over.
final class CertificateShelf {
    private static final int MOST_YEARS = 3;

    private final Room room;
    private final Texts texts;
    private List<SessionRow> held = List.of();

    CertificateShelf(Room room, Texts texts) {
        this.room = room;
        this.texts = texts;
    }

    /// The sessions with names, the latest first.
    List<SessionRow> held() throws IOException {
        return room.closed().stream()
                .filter(row -> !row.putAway() && !row.plan().rehearsal())
                .filter(row -> row.people().named() > 0)
                .toList();
    }

    /// Offers certificates of these sessions; nothing while there is none.
    Optional<PrintItem> offer(List<SessionRow> sessions) {
        held = List.copyOf(sessions);
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(PrintItem.certificates(texts.get(PrintsWord.CERTIFICATES)));
    }

    /// What there is to choose about them; empty when something else is chosen.
    Optional<Certifying> certifying(Choice choice) {
        Days days = new Days(texts, LocalDate.now(room.clock()));
        return session(choice)
                .map(of -> new Certifying(
                        held.stream()
                                .map(row -> new Option(
                                        row.id().toString(),
                                        texts.get(
                                                PrintsWord.CERTIFICATES_SESSION,
                                                row.deck().title(),
                                                days.day(row.plan().date()))))
                                .toList(),
                        IntStream.rangeClosed(0, MOST_YEARS)
                                .mapToObj(years -> new Option(
                                        Integer.toString(years), texts.get(PrintsWord.CERTIFICATES_YEARS, years)))
                                .toList(),
                        choice.certified().of(of.id().toString())));
    }

    /// What makes those that are chosen.
    Optional<Work<PrintResult>> print(Choice choice) {
        Certified wanted = choice.certified();
        return session(choice).map(of -> () -> {
            LocalDate day = of.plan().date();
            Optional<LocalDate> until =
                    wanted.years() == 0 ? Optional.empty() : Optional.of(day.plusYears(wanted.years()));
            return new Certificates(until, wanted.signer(), wanted.whoLeft())
                    .of(room, of.id())
                    .map(room::print)
                    .orElseGet(
                            () -> new Refused(Refused.Reason.NO_NAMES, of.deck().title()));
        });
    }

    /// What their file is called; empty when something else is chosen.
    Optional<String> fileName(Choice choice) {
        return session(choice).map(of -> "certificates-" + of.plan().date() + ".pdf");
    }

    private Optional<SessionRow> session(Choice choice) {
        return PrintItem.isCertificates(choice.print())
                ? held.stream()
                        .filter(row ->
                                row.id().toString().equals(choice.certified().session()))
                        .findFirst()
                        .or(() -> held.stream().findFirst())
                : Optional.empty();
    }
}
