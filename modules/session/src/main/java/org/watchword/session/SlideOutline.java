package org.watchword.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;

/// What the course of a session depends on in a slide. Its words and pictures stay in the deck.
///
/// @param key unique in the deck
/// @param part index of its part
/// @param steps 1 or more: the heading, then one for each list item that is revealed; or each scene, then the end
/// @param minutes planned for it
/// @param optional may be left out when time is short
/// @param sensitive is announced to the trainer one slide before
/// @param roundOrNull the question it asks; use [#round]
/// @param scenes of the scenario it asks; empty for any other slide
public record SlideOutline(
        String key,
        int part,
        int steps,
        double minutes,
        boolean optional,
        boolean sensitive,
        @Nullable RoundOutline roundOrNull,
        List<SceneOutline> scenes) {

    public SlideOutline {
        scenes = List.copyOf(scenes);
    }

    /// The outline of a slide. Before the teaching a scenario does not come to what is to be known at its end.
    static SlideOutline of(PlannedSlide planned) {
        List<SceneOutline> scenes = planned.question()
                .map(question -> SceneOutline.all(question, planned.moment()))
                .orElse(List.of());
        boolean kept = !scenes.isEmpty() && planned.moment() == Moment.BEFORE;
        return new SlideOutline(
                planned.key(),
                planned.part(),
                kept ? planned.steps() - 1 : planned.steps(),
                planned.minutes(),
                planned.slide().optional(),
                planned.slide().sensitive(),
                planned.question()
                        .filter(_ -> scenes.isEmpty())
                        .map(question -> RoundOutline.of(question, planned.moment()))
                        .orElse(null),
                scenes);
    }

    /// What a slide asks, in the order in which it asks: one question, or each scene of a scenario.
    public static Map<RoundId, Question> questions(PlannedSlide planned) {
        Map<RoundId, Question> questions = new LinkedHashMap<>();
        planned.question().ifPresent(question -> {
            question.scenes()
                    .forEach(scene -> questions.put(RoundId.ofScene(planned.key(), questions.size() + 1), scene));
            if (questions.isEmpty()) {
                questions.put(new RoundId(planned.key()), question);
            }
        });
        return questions;
    }

    /// The question that this slide asks, if it asks one and no scenario.
    public Optional<RoundOutline> round() {
        return Optional.ofNullable(roundOrNull);
    }

    /// The scene at a step, if there is one.
    public Optional<SceneOutline> scene(int step) {
        return step < scenes.size() ? Optional.of(scenes.get(step)) : Optional.empty();
    }

    /// The round that is held at a step: that of the slide's question at every step, or that of a scene.
    public Optional<RoundId> roundId(int step) {
        return scene(step).map(_ -> RoundId.ofScene(key, step + 1)).or(() -> round().map(_ -> new RoundId(key)));
    }

    /// What is asked in each round of this slide, in order.
    public Map<RoundId, RoundOutline> rounds() {
        Map<RoundId, RoundOutline> rounds = new LinkedHashMap<>();
        round().ifPresent(asked -> rounds.put(new RoundId(key), asked));
        scenes.forEach(scene -> rounds.put(RoundId.ofScene(key, rounds.size() + 1), scene.asked()));
        return rounds;
    }

    /// Whether counts have to wait until the reason, or what comes of each choice, was shown.
    boolean reasonFirst() {
        return !scenes.isEmpty()
                || round().filter(asked -> !asked.right().isEmpty()).isPresent();
    }
}
