package org.watchword.room.handover;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.watchword.records.Entered;
import org.watchword.records.Keeping;
import org.watchword.records.export.ExportWords;
import org.watchword.records.export.Exports;
import org.watchword.records.register.GivenOnce;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.Scope;
import org.watchword.room.Room;
import org.watchword.session.Personal;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookReason;
import org.watchword.session.book.HandedOver;
import org.watchword.session.book.HandedOver.Purpose;
import org.watchword.session.book.Names;
import org.watchword.tables.Table;

/// The one way for names to leave the laptop: for one of three purposes, to a body that is named, for a reason that is
/// noted before there is a table. Reads the register, which may take a moment: not for a window's thread.
public record HandOver(Room room) {

    /// What names are wanted.
    ///
    /// @param to for an employer the organisation whose people they are, as the register has it
    public record Wish(Scope scope, Purpose purpose, String to, String reason) {}

    /// What came of it.
    public sealed interface Handing {}

    /// It is noted, and this may be written to a file now. It holds no time of coming or going.
    public record Ready(Table table, HandedOver noted) implements Handing {

        /// A name never reaches a log by accident.
        @Override
        public String toString() {
            return "Ready[" + noted.people() + "]";
        }
    }

    /// It may not be noted as it was said, so nothing leaves.
    public record Refused(BookReason why) implements Handing {}

    /// The disk did not take the note, so nothing leaves.
    public record NotNoted(Keeping.Why why) implements Handing {}

    /// Nobody is named there, or nobody of that organisation.
    public record Nobody() implements Handing {}

    /// Notes what is about to leave, and makes it.
    ///
    /// @param language of the table's words, a BCP 47 tag
    /// @throws IOException when the register does not answer
    public Handing hand(Wish wish, String language) throws IOException {
        List<GivenOnce> given = room.records().ask().given(wish.scope());
        Predicate<PersonRow> whom = whom(wish);
        List<GivenOnce> held = given.stream()
                .filter(each -> each.people().stream().anyMatch(whom))
                .toList();
        Table table = Exports.register(given, whom, ExportWords.in(Locale.forLanguageTag(language)));
        List<SessionId> sessions =
                held.stream().map(each -> each.session().id()).toList();
        return hand(new Listed(sessions, wish.purpose(), wish.to(), wish.reason()), table);
    }

    /// What a table with names is about that was not made from the register alone.
    ///
    /// @param to a body, never a private person
    public record Listed(List<SessionId> sessions, Purpose purpose, String to, String reason) {
        public Listed {
            sessions = List.copyOf(sessions);
        }
    }

    /// Notes that a table is about to leave, and lets it.
    ///
    /// @param table a row for each person, without a time of coming or going
    public Handing hand(Listed wish, Table table) {
        if (table.rows().isEmpty()) {
            return new Nobody();
        }
        HandedOver noted = new HandedOver(
                LocalDate.now(room.clock()),
                wish.purpose(),
                wish.to().strip(),
                wish.reason().strip(),
                wish.sessions(),
                table.rows().size());
        return switch (room.keep(List.of(new BookEvent.NamesHandedOver(noted)))) {
            case Entered.Kept _ -> new Ready(table, noted);
            case Entered.Refused(BookReason why) -> new Refused(why);
            case Entered.NotKept(Keeping.Why why) -> new NotNoted(why);
        };
    }

    /// The register of a rehearsed session, whose names are made up; of any other it is empty.
    ///
    /// @param language of the table's words, a BCP 47 tag
    /// @throws IOException when the register does not answer
    public Table rehearsed(SessionId session, String language) throws IOException {
        List<GivenOnce> madeUp = room.records().ask().given(new Scope.Only(session)).stream()
                .filter(each -> each.session().plan().rehearsal())
                .toList();
        return Exports.register(madeUp, _ -> true, ExportWords.in(Locale.forLanguageTag(language)));
    }

    /// What could be handed over.
    ///
    /// @param names how many there are
    /// @param organisations from which they came by name, each once, by its name
    public record There(int names, List<String> organisations) {}

    /// What could be handed over of these sessions.
    ///
    /// @throws IOException when the register does not answer
    public There there(Scope scope) throws IOException {
        List<Personal.Known> known = room.records().ask().given(scope).stream()
                .flatMap(each -> each.people().stream())
                .flatMap(person -> known(person).stream())
                .toList();
        List<String> organisations = known.stream()
                .map(Personal.Known::organisation)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new There(known.size(), organisations);
    }

    /// Who was forgotten is handed to nobody.
    private static Predicate<PersonRow> whom(Wish wish) {
        String employer = Names.same(wish.to());
        return person -> known(person)
                .filter(known -> wish.purpose() != Purpose.EMPLOYER
                        || Names.same(known.organisation()).equals(employer))
                .isPresent();
    }

    private static Optional<Personal.Known> known(PersonRow person) {
        return person.personal() instanceof Personal.Known known ? Optional.of(known) : Optional.empty();
    }
}
