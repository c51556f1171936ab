package org.watchword.room.assess;

import java.util.List;
import org.watchword.session.NameKey;

/// Looks somebody of a session up by name, or by the number of their line.
record Finding(Roll roll, Neighbours neighbours) {

    CandidateFound of(String asked) {
        NameKey key = NameKey.of(asked);
        String word = asked.strip();
        boolean line = word.matches("\\d{1,4}");
        List<Candidate> found = roll.everybody().stream()
                .filter(each -> line
                        ? each.line() == Integer.parseInt(word)
                        : NameKey.of(each.who().name()).equals(key))
                .toList();
        List<Candidate> ours = found.stream().filter(roll::isOurs).toList();
        if (ours.size() == 1) {
            return new CandidateFound.Found(ours.getFirst());
        }
        if (found.isEmpty()) {
            return new CandidateFound.Refused(new Refusal.Nobody(word));
        }
        return new CandidateFound.Refused(ours.isEmpty() ? ofOther(found.getFirst()) : new Refusal.Several(word, ours));
    }

    private Refusal ofOther(Candidate candidate) {
        return new Refusal.OtherAuthority(
                candidate, neighbours.name(candidate.authority().orElse("")));
    }
}
