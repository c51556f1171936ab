package org.watchword.records.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;

/// The questions that can be asked of a register.
public final class Queries {

    private final Register register;

    /// Asks this register.
    public Queries(Register register) {
        this.register = register;
    }

    /// Every session, rehearsals too, the one touched last first.
    ///
    /// @throws IOException when the register does not answer
    public List<SessionRow> sessions() throws IOException {
        return register.ask(handle -> new RowReader(handle).sessions());
    }

    /// Sessions that were begun and not ended, the one touched last first; no rehearsals and none that was put away.
    ///
    /// @throws IOException when the register does not answer
    public List<SessionRow> unfinished() throws IOException {
        return register.ask(handle -> new RowReader(handle).unfinished());
    }

    /// Sessions that were ended, the latest first: rehearsals too, and those that were put away.
    ///
    /// @throws IOException when the register does not answer
    public List<SessionRow> closed() throws IOException {
        return register.ask(handle -> new RowReader(handle).closed());
    }

    /// The latest sessions that were ended and count.
    ///
    /// @param most how many at most
    /// @throws IOException when the register does not answer
    public List<SessionRow> latest(int most) throws IOException {
        return register.ask(handle -> new RowReader(handle).latest(most));
    }

    /// How often each deck was given, by its id.
    ///
    /// @throws IOException when the register does not answer
    public Map<String, Integer> given() throws IOException {
        return register.ask(handle -> new RowReader(handle).given());
    }

    /// One session.
    ///
    /// @throws IOException when the register does not answer
    public Optional<SessionRow> session(SessionId id) throws IOException {
        return register.ask(handle -> new RowReader(handle).session(id));
    }

    /// The people of a session, in the order they came.
    ///
    /// @throws IOException when the register does not answer
    public List<PersonRow> people(SessionId id) throws IOException {
        return register.ask(handle -> new RowReader(handle).people(id));
    }

    /// Who was expected at a session and has not come, in the order of the list.
    ///
    /// @throws IOException when the register does not answer
    public List<ExpectedRow> expected(SessionId id) throws IOException {
        return register.ask(handle -> new RowReader(handle).expected(id));
    }

    /// The head counts of a session.
    ///
    /// @throws IOException when the register does not answer
    public List<HeadRow> heads(SessionId id) throws IOException {
        return register.ask(handle -> new RowReader(handle).heads(id));
    }

    /// The questions that were asked in a session, in the order they were asked.
    ///
    /// @throws IOException when the register does not answer
    public List<RoundRow> rounds(SessionId id) throws IOException {
        return register.ask(handle -> new RowReader(handle).rounds(id));
    }

    /// Everything about the sessions of a report, in the order in which they took place.
    ///
    /// @throws IOException when the register does not answer
    public List<GivenOnce> given(Scope scope) throws IOException {
        return register.ask(handle -> {
            RowReader reader = new RowReader(handle);
            return reader.sessions().stream()
                    .filter(scope::holds)
                    .sorted(Comparator.comparing((SessionRow row) -> row.plan().date())
                            .thenComparing(row -> row.plan().time())
                            .thenComparing(row -> row.times().prepared()))
                    .map(row -> new GivenOnce(
                            row,
                            reader.people(row.id()),
                            reader.heads(row.id()),
                            reader.rounds(row.id()),
                            reader.forgotten(row.id())))
                    .toList();
        });
    }

    /// Who came by name to these sessions, as numbers.
    ///
    /// @throws IOException when the register does not answer
    public Attended attended(List<SessionRow> sessions) throws IOException {
        return register.ask(handle -> new AttendedReader(handle).attended(sessions));
    }

    /// Organisations as they were written in registers, the one written last first; at most 500.
    ///
    /// @throws IOException when the register does not answer
    public List<String> organisations() throws IOException {
        return register.ask(handle -> new RowReader(handle).organisations());
    }

    /// Roles as they were written in registers, the one written last first; at most 500.
    ///
    /// @throws IOException when the register does not answer
    public List<String> roles() throws IOException {
        return register.ask(handle -> new RowReader(handle).roles());
    }

    /// How many people the registers of sessions before a day name, those who were only expected among them.
    ///
    /// @throws IOException when the register does not answer
    public int namedBefore(LocalDate day) throws IOException {
        return register.ask(handle -> new RowReader(handle).namedBefore(day));
    }

    /// The sessions whose register still names one of these people.
    ///
    /// @throws IOException when the register does not answer
    public Set<SessionId> naming(Set<PersonId> people) throws IOException {
        return register.ask(handle -> new RowReader(handle).naming(people));
    }

    /// What a copy of the register would say now.
    ///
    /// @throws IOException when the register does not answer
    public Copied counts() throws IOException {
        return register.ask(Copied::read);
    }
}
