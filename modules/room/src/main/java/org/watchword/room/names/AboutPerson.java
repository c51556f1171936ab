package org.watchword.room.names;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.watchword.records.KeptName;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.Person;
import org.watchword.session.PersonId;
import org.watchword.session.SessionState;
import org.watchword.session.result.IssuedList;
import org.watchword.session.result.PersonResults;
import org.watchword.session.result.Results;

/// Everything that is kept about one person, and nothing about anybody else: what she may ask for.
///
/// @param entries a line for each session that names her, in the order of their days
public record AboutPerson(List<Entry> entries) {

    public AboutPerson {
        entries = List.copyOf(entries);
    }

    /// One session that names the person.
    ///
    /// @param names every form in which the name is kept, oldest first
    /// @param tested what is kept of tests for an authority
    /// @param removedOn the first day on which the name is no longer to be kept
    public record Entry(
            LocalDate day,
            LocalTime time,
            String training,
            String venue,
            KeptAs keptAs,
            List<KeptName.Told> names,
            Optional<Attended> attended,
            Tested tested,
            LocalDate removedOn) {

        public Entry {
            names = List.copyOf(names);
        }

        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Entry[…]";
        }
    }

    /// As what somebody is kept.
    public enum KeptAs {
        CAME,
        EXPECTED,
        /// A line that was taken out again, or found to be somebody's second one.
        TAKEN_OUT,
        LEAD,
        STAFF,
        /// The holder of a certificate, of whom nothing else is kept.
        CERTIFICATE
    }

    /// How long somebody was there.
    ///
    /// @param left when the person left before the end
    /// @param slip number on the paper slip it was typed from; 0 for none
    public record Attended(
            Arrival arrival, ZonedDateTime arrived, Optional<ZonedDateTime> left, Entered.By enteredBy, int slip) {}

    /// What is kept of somebody's tests.
    ///
    /// @param listed days on which a list with this person went to an authority
    public record Tested(PersonResults results, List<LocalDate> listed) {

        /// Nothing is.
        public static final Tested NOT = new Tested(PersonResults.NONE, List.of());

        public Tested {
            listed = List.copyOf(listed);
        }

        static Tested of(Results results, PersonId person) {
            return new Tested(
                    results.of(person),
                    results.lists().stream()
                            .filter(list -> list.lines().containsKey(person))
                            .map(IssuedList::day)
                            .toList());
        }
    }

    /// What a session says of a name.
    ///
    /// @param state of the name's session
    /// @param results of that session
    /// @param months for which names are kept
    static Entry entry(KeptName name, SessionState state, Results results, int months) {
        Optional<Person> person = state.register().find(name.line().person());
        return new Entry(
                name.day(),
                state.setup().time(),
                name.training(),
                name.venue(),
                keptAs(name, state),
                name.told(),
                person.map(each -> attended(each, name)),
                Tested.of(
                        results,
                        results.held(name.line().person()).orElse(name.line().person())),
                name.gone(months));
    }

    private static KeptAs keptAs(KeptName name, SessionState state) {
        return switch (name.why()) {
            case LEAD -> KeptAs.LEAD;
            case STAFF -> KeptAs.STAFF;
            case CERTIFICATE -> KeptAs.CERTIFICATE;
            case REGISTER -> {
                if (state.register().find(name.line().person()).isPresent()) {
                    yield KeptAs.CAME;
                }
                boolean expected =
                        state.register().findExpected(name.line().person()).isPresent();
                yield expected ? KeptAs.EXPECTED : KeptAs.TAKEN_OUT;
            }
        };
    }

    private static Attended attended(Person person, KeptName name) {
        var zone = name.told().getFirst().zone();
        return new Attended(
                person.arrival(),
                person.arrivedAt().atZone(zone),
                person.leftAt().map(left -> left.atZone(zone)),
                person.entered().by(),
                person.entered().slip());
    }
}
