package org.watchword.room.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.watchword.records.KeptName;
import org.watchword.records.PersonAt;
import org.watchword.records.Records;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.KeptBackup;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.session.result.Results;

/// The names that a laptop keeps: who they are, what is kept about them, and how they go. Everything here reads the
/// journal or writes it anew, which may take seconds: not for a window's thread.
///
/// @param forgotten is told of the sessions whose names went, which somebody may have open
public record NameDesk(Records records, Clock clock, Consumer<Set<SessionId>> forgotten) {

    /// Everybody who is named, the oldest session first.
    ///
    /// @throws IOException when the journal cannot be read
    public List<KeptName> kept() throws IOException {
        return records.names();
    }

    /// How many names are kept longer than they are to be.
    ///
    /// @param months for which names are kept
    /// @throws IOException when the register does not answer
    public int due(int months) throws IOException {
        LocalDate today = LocalDate.now(clock);
        return records.ask().namedBefore(today.minusMonths(months).plusDays(1))
                + records.results().all().heldTooLong(today);
    }

    /// Forgets these lines for ever. Whoever stood there still counts.
    ///
    /// @throws IOException when the files cannot be rewritten; the next start finishes what was begun
    public void forget(Collection<PersonAt> lines) throws IOException {
        records.erase(lines, clock.instant());
        forgotten.accept(lines.stream().map(PersonAt::session).collect(Collectors.toSet()));
    }

    /// Forgets everybody in these sessions for ever, and keeps how many came from which organisation.
    ///
    /// @throws IOException when the files cannot be rewritten; the next start finishes what was begun
    public void forgetSessions(Set<SessionId> sessions) throws IOException {
        records.anonymise(sessions, clock.instant(), clock.getZone());
        forgotten.accept(sessions);
    }

    /// Everything about the person whose lines these are.
    ///
    /// @param months for which names are kept
    /// @throws IOException when the journal cannot be read
    public AboutPerson about(List<KeptName> lines, int months) throws IOException {
        List<AboutPerson.Entry> entries = new ArrayList<>();
        for (KeptName line : lines) {
            SessionState state = SessionState.replay(records.history(line.line().session()));
            Results results = records.results().all().of(line.line().session());
            entries.add(AboutPerson.entry(line, state, results, months));
        }
        entries.sort(Comparator.comparing(AboutPerson.Entry::day).thenComparing(AboutPerson.Entry::time));
        return new AboutPerson(entries);
    }

    /// What this laptop holds, as counts.
    ///
    /// @throws IOException when the records cannot be read
    public Holdings holdings() throws IOException {
        List<SessionRow> given = records.ask().sessions().stream()
                .filter(row -> !row.plan().rehearsal())
                .toList();
        SortedMap<Integer, Integer> names = new TreeMap<>();
        kept().forEach(name -> names.merge(name.day().getYear(), 1, Integer::sum));
        int people = given.stream().mapToInt(row -> row.people().total()).sum();
        return new Holdings(
                given.size(),
                names,
                people,
                records.mayName(),
                records.lastBackup().map(Backup::made),
                copies());
    }

    private Optional<Holdings.Copies> copies() throws IOException {
        Optional<Path> place = records.secondPlace();
        return place.isPresent() ? Optional.of(copies(place.get())) : Optional.empty();
    }

    private Holdings.Copies copies(Path place) throws IOException {
        Optional<Instant> copied = records.lastCopiedAway();
        if (!Files.isDirectory(place)) {
            return new Holdings.Copies(called(place), OptionalInt.empty(), copied);
        }
        List<KeptBackup> there = records.copiesIn(place);
        Optional<Instant> newest =
                there.stream().map(kept -> kept.backup().made()).findFirst();
        return new Holdings.Copies(called(place), OptionalInt.of(there.size()), newest);
    }

    /// A stick that was named as a whole has no folder's name, only that of its drive.
    private static String called(Path place) {
        Path last = place.getFileName();
        return last == null ? place.toString() : last.toString();
    }
}
