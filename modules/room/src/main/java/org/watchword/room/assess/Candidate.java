package org.watchword.room.assess;

import java.util.List;
import java.util.Optional;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.Taken;

/// Somebody of a session's register, and how they stand with an authority.
///
/// @param line in the register, from 1, in the order in which people came; it tells two people of one name apart
/// @param namesake whether another line has the same name
/// @param authority whose licence it is; empty while several are tested for and nobody told it
/// @param badge what the authority wants beside the name; empty while nobody told it
/// @param missed parts that must be attended and were not, as ids of training modules; empty while nobody can know it
/// @param left how many tries are left
/// @param tries that count, in the order in which they were marked
/// @param certificate the one that counts
public record Candidate(
        PersonId id,
        int line,
        Personal.Known who,
        boolean namesake,
        Optional<String> authority,
        Optional<String> badge,
        Optional<List<String>> missed,
        Standing standing,
        int left,
        List<Taken> tries,
        Optional<Certificate> certificate) {

    public Candidate {
        missed = missed.map(List::copyOf);
        tries = List.copyOf(tries);
    }

    /// The try that was a pass.
    public Optional<Taken> passed() {
        return tries.stream().filter(Taken::passed).findFirst();
    }

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "Candidate[" + line + "]";
    }
}
