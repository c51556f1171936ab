package org.watchword.desktop.prepare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchword.desktop.prepare.Checked.Box;
import org.watchword.desktop.text.Audience;
import org.watchword.desktop.text.Texts;

/// The prepare screen in plain words.
///
/// @param form what stands in the boxes
/// @param troubles what to say below a box; only for boxes that were left once, or after the trainer tried to go on
/// @param plainForm whether the choice of a plain form is shown
/// @param pupils whether the boxes for a school are shown, and the choice of names is not
/// @param refusal why the last try failed although the boxes were right
public record PrepareViewState(
        String title,
        String detail,
        PrepareForm form,
        Map<Box, String> troubles,
        List<AreaChoice> areas,
        List<String> venues,
        List<String> funders,
        List<String> programmes,
        boolean plainForm,
        boolean pupils,
        boolean busy,
        Optional<String> refusal) {

    /// How far the trainer has come with the boxes.
    ///
    /// @param left boxes that had the focus and lost it
    /// @param tried whether she tried to go on
    /// @param busy whether the session is being prepared just now
    public record Progress(Set<Box> left, boolean tried, boolean busy, Optional<String> refusal) {
        /// Nothing was touched yet.
        public static final Progress START = new Progress(Set.of(), false, false, Optional.empty());

        /// Keeps its own copy.
        public Progress {
            left = Set.copyOf(left);
        }
    }

    /// The screen for these facts and boxes.
    public static PrepareViewState of(PrepareFacts facts, PrepareForm form, Progress progress, Texts texts) {
        boolean pupils = Audience.pupils(facts.audience());
        return new PrepareViewState(
                texts.get(PrepareWord.TITLE),
                detail(facts, texts),
                form,
                troubles(Checked.of(form, pupils, facts.today()), progress, texts),
                facts.areas(),
                facts.venues(),
                facts.funders(),
                facts.programmes(),
                facts.plainForm(),
                pupils,
                progress.busy(),
                progress.refusal());
    }

    private static String detail(PrepareFacts facts, Texts texts) {
        return facts.audienceName().equals(facts.deck())
                ? texts.get(PrepareWord.DECK_ITSELF, facts.deck(), facts.minutes())
                : texts.get(PrepareWord.DECK, facts.deck(), facts.audienceName(), facts.minutes());
    }

    private static Map<Box, String> troubles(Checked checked, Progress progress, Texts texts) {
        Map<Box, String> said = new EnumMap<>(Box.class);
        if (checked instanceof Checked.Missing missing) {
            missing.troubles().forEach((box, word) -> {
                if (progress.tried() || progress.left().contains(box)) {
                    said.put(box, texts.get(word));
                }
            });
        }
        return Map.copyOf(said);
    }

    /// What to say below a box, if anything.
    public Optional<String> trouble(Box box) {
        return Optional.ofNullable(troubles.get(box));
    }
}
