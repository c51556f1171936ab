package org.watchword.desktop.present.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchword.content.slide.Slide;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Place;
import org.watchword.session.SessionState;

/// The presenter's window as plain values.
///
/// @param banners what is unusual and what to do about it
/// @param slide the trainer's slide, from 0
/// @param place "Slide 14 of 36 · step 3 of 4"
/// @param progress how far through the deck, 0 to 1
/// @param stepped how far through the steps of this slide, 0 to 1: the notes are scrolled as far
/// @param next what the next press does
/// @param notes the trainer's notes for this slide
/// @param warning what must be known one slide early; null when there is nothing
/// @param round the question on this slide; null on other slides
/// @param agreed whom to tell and where to talk when somebody needs the trainer
/// @param people how many are in the register
public record PresenterViewState(
        HeadViewState head,
        List<BannerViewState> banners,
        int slide,
        String place,
        double progress,
        double stepped,
        NextViewState next,
        List<NoteViewState> notes,
        PaceViewState pace,
        @Nullable WarningViewState warning,
        @Nullable RoundViewState round,
        AgreedViewState agreed,
        int people) {

    public PresenterViewState {
        banners = List.copyOf(banners);
        notes = List.copyOf(notes);
    }

    /// Works the window out. Only while the session is being presented.
    public static PresenterViewState of(PresentFacts facts, HandCounts hands, Texts texts, Wording wording) {
        SessionState state = facts.state();
        Place at = state.show().at();
        Slide slide = facts.plan().slides().get(at.slide()).slide();
        return new PresenterViewState(
                HeadViewState.of(state, facts.laptop(), facts.now(), facts.zone(), texts),
                BannerViewState.of(facts.laptop(), texts),
                at.slide(),
                place(state, texts),
                (at.slide() + 1.0) / state.deck().slides().size(),
                at.step() / Math.max(1.0, state.slide().steps() - 1.0),
                NextViewState.of(state, facts.laptop(), texts),
                NoteViewState.of(slide, texts, wording),
                PaceViewState.of(facts, texts),
                WarningViewState.of(facts, texts, wording),
                RoundViewState.of(facts, hands, texts, wording),
                AgreedViewState.of(state.setup().safeguarding(), texts),
                state.register().total());
    }

    private static String place(SessionState state, Texts texts) {
        Place at = state.show().at();
        int slides = state.deck().slides().size();
        int steps = state.slide().steps();
        return steps > 1
                ? texts.get(PresentWord.SLIDE_STEP_OF, at.slide() + 1, slides, at.step() + 1, steps)
                : texts.get(PresentWord.SLIDE_OF, at.slide() + 1, slides);
    }
}
