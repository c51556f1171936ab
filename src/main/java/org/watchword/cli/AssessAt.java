package org.watchword.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchword.content.authority.Authority;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.AssessOpening;
import org.watchword.room.assess.BrokenRules;
import org.watchword.room.assess.PaperPrints;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;
import picocli.CommandLine.Option;

/// Which session a call is about, and for which authority. Descriptions stand in `usage.properties`.
final class AssessAt {

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--deck", paramLabel = "DECK")
    private @Nullable String deck;

    @Option(names = "--authority", paramLabel = "ID")
    private @Nullable String authority;

    /// Work at the desk of a session.
    @FunctionalInterface
    interface Work {
        /// Does it.
        ///
        /// @return how the program ends
        int at(AssessDesk desk) throws IOException;
    }

    /// Does the work, or says in one sentence why that cannot be.
    ///
    /// @return what the work answers; 1 when there is no such desk
    int work(Console console, Texts texts, Room room, Work work) throws IOException {
        Optional<SessionRow> session = session(console, texts, room);
        if (session.isEmpty()) {
            return 1;
        }
        Optional<String> rules =
                authority(console, texts, room, session.get().deck().id());
        if (rules.isEmpty()) {
            return 1;
        }
        return switch (AssessDesk.open(room, session.get().id(), rules.get())) {
            case AssessOpening.Refused(Refusal why) -> console.refuse(RefusalWords.of(why));
            case AssessOpening.Opened(AssessDesk desk) -> work.at(desk);
        };
    }

    /// Work with the papers of a session, which need not have begun.
    @FunctionalInterface
    interface Printing {
        /// Does it.
        ///
        /// @return how the program ends
        int of(PaperPrints prints) throws IOException;
    }

    /// Does the work, or says in one sentence why that cannot be.
    ///
    /// @return what the work answers; 1 when there are no such papers
    int papers(Console console, Texts texts, Room room, Printing work) throws IOException {
        Optional<SessionRow> session = session(console, texts, room);
        if (session.isEmpty()) {
            return 1;
        }
        Optional<String> rules =
                authority(console, texts, room, session.get().deck().id());
        if (rules.isEmpty()) {
            return 1;
        }
        return switch (PaperPrints.of(room, session.get().id(), rules.get())) {
            case PaperPrints.Refused(Refusal why) -> console.refuse(RefusalWords.of(why));
            case PaperPrints.Opened(PaperPrints prints) -> work.of(prints);
        };
    }

    private Optional<SessionRow> session(Console console, Texts texts, Room room) throws IOException {
        List<SessionRow> found = found(room);
        if (found.size() != 1) {
            String decks = Ids.of(found, row -> row.deck().id());
            console.complain(
                    found.isEmpty()
                            ? texts.get(AssessWord.NO_SESSION, on.toString())
                            : texts.get(CliWord.CERTIFICATES_SEVERAL, on.toString(), decks));
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private List<SessionRow> found(Room room) throws IOException {
        return Stream.concat(room.unfinished().stream(), room.closed().stream())
                .filter(row -> !row.putAway() && row.plan().date().equals(on))
                .filter(row -> deck == null || row.deck().id().equals(deck))
                .toList();
    }

    /// The one that was named, or the only one whose test belongs to the deck. Where there is none, the desk says why.
    /// Rules that cannot be used may be those that are meant: then one has to be named.
    private Optional<String> authority(Console console, Texts texts, Room room, String given) {
        if (authority != null) {
            return Optional.of(authority);
        }
        List<Refusal> broken = BrokenRules.in(room.library());
        if (!broken.isEmpty()) {
            broken.forEach(each -> console.complain(RefusalWords.of(each)));
            return Optional.empty();
        }
        List<String> all =
                room.library().authorities().stream().map(Authority::id).toList();
        List<String> offered = room.library().authorities().stream()
                .filter(each -> each.decks().contains(given))
                .map(Authority::id)
                .toList();
        if (offered.size() > 1) {
            console.complain(texts.get(AssessWord.SEVERAL_AUTHORITIES, String.join(", ", offered)));
            return Optional.empty();
        }
        return Optional.of(
                Stream.concat(offered.stream(), all.stream()).findFirst().orElse(""));
    }
}
