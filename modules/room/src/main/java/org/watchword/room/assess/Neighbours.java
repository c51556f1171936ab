package org.watchword.room.assess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.watchword.content.authority.Authority;
import org.watchword.room.Room;
import org.watchword.session.SessionId;
import org.watchword.session.assess.PaperCode;
import org.watchword.session.assess.PaperSet;

/// The other authorities whose test may follow a session.
record Neighbours(Room room, SessionId session, Authority own) {

    /// What an authority is called; its id where its file is no longer there.
    String name(String id) {
        return room.library()
                .authority(id)
                .map(each -> Passes.english(each.name()))
                .orElse(id);
    }

    /// Why a paper is not of this authority's set: it may be one of another.
    Refusal paper(PaperCode code) {
        return others().stream()
                .filter(each -> has(each, code))
                .findFirst()
                .<Refusal>map(each -> new Refusal.PaperOfOther(code, name(each.id())))
                .orElseGet(() -> new Refusal.OtherSet(code));
    }

    private List<Authority> others() {
        try {
            return AssessDesk.offered(room.library(), room.look(session).setup()).stream()
                    .filter(each -> !each.id().equals(own.id()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean has(Authority other, PaperCode code) {
        Optional<PaperSet> papers = Rulebook.find(room.library(), other.id()) instanceof Rulebook.Here(Rulebook rules)
                ? Optional.of(new PaperSet(other, rules.bank(), session.toString()))
                : Optional.empty();
        return papers.filter(set -> set.name().equals(code.set())).isPresent();
    }
}
