package org.watchword.desktop.present.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.slide.Slide;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionState;

/// What the trainer must know one slide early: the next one may hurt somebody in the room, or needs something done
/// before it is shown.
///
/// @param words the announcement; empty when the next slide is not a sensitive one
/// @param before what to do before it is shown
public record WarningViewState(String words, List<NoteViewState.Line> before) {

    public WarningViewState {
        before = List.copyOf(before);
    }

    /// Whether X passes the slide over.
    public boolean skippable() {
        return !words.isEmpty();
    }

    static @Nullable WarningViewState of(PresentFacts facts, Texts texts, Wording wording) {
        SessionState state = facts.state();
        DeckPlan plan = facts.plan();
        if (state.nextSlide().isEmpty()) {
            return null;
        }
        Slide next = plan.slides().get(state.nextSlide().getAsInt()).slide();
        String words = state.announced().isPresent() ? announcement(next, facts.laptop(), texts) : "";
        List<NoteViewState.Line> before = NoteViewState.lines(next.beforeYouShow(), wording);
        return words.isEmpty() && before.isEmpty() ? null : new WarningViewState(words, before);
    }

    private static String announcement(Slide next, Laptop laptop, Texts texts) {
        return laptop.letters()
                .sign(Deed.SKIP_ANNOUNCED)
                .map(key -> texts.get(PresentWord.SENSITIVE_NEXT_KEY, next.heading(), key))
                .orElseGet(() -> texts.get(PresentWord.SENSITIVE_NEXT, next.heading()));
    }
}
