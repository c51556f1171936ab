package org.watchword.desktop.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionId;
import org.watchword.session.book.HandedOver;

/// Who may get the names of a session, in plain words.
///
/// @param detail which session, and how many names there are
/// @param organisations whose people there are; an employer gets only their own
/// @param employers which they are, as a sentence
/// @param earlier what was handed over of this session before, the newest first
/// @param trouble why nothing has left
record HandOverViewState(
        String detail,
        List<String> organisations,
        String employers,
        List<String> earlier,
        boolean busy,
        Optional<String> trouble) {

    HandOverViewState {
        organisations = List.copyOf(organisations);
        earlier = List.copyOf(earlier);
    }

    /// Says it.
    record Telling(SessionId session, LocalDate today, Texts texts) {

        HandOverViewState state(Facts facts, boolean busy, Optional<String> trouble) {
            return new HandOverViewState(
                    texts.get(HandOverWord.DETAIL, facts.training(), facts.names()),
                    facts.organisations(),
                    texts.get(
                            HandOverWord.EMPLOYER_ONLY,
                            facts.organisations().size(),
                            String.join(", ", facts.organisations())),
                    facts.handed().reversed().stream()
                            .filter(each -> each.sessions().contains(session))
                            .map(this::earlier)
                            .toList(),
                    busy,
                    trouble);
        }

        private String earlier(HandedOver handed) {
            return texts.get(
                    HandOverWord.EARLIER_ROW,
                    new Days(texts, today).day(handed.day()),
                    handed.people(),
                    handed.to(),
                    handed.reason());
        }
    }

    /// What the page is about.
    ///
    /// @param training as the deck was called, with its day
    /// @param names how many there are
    /// @param handed all that ever left, the oldest first
    record Facts(String training, int names, List<String> organisations, List<HandedOver> handed) {
        static final Facts NONE = new Facts("", 0, List.of(), List.of());

        Facts {
            organisations = List.copyOf(organisations);
            handed = List.copyOf(handed);
        }
    }
}
