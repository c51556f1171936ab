package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.question.Called;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;
import org.watchword.desktop.slide.face.Task.Turn;
import org.watchword.desktop.slide.face.Task.Verdict;
import org.watchword.session.Stage;

/// Tells a scenario scene by scene: what happens and what one could do, then what comes of each choice, then how many
/// would make it.
final class Scenes {
    private static final Line NOTHING = Line.of("");

    private final Material material;
    private final Filler filler;
    private final List<Question> scenes;
    private final Hands hands;

    Scenes(Material material, Filler filler, Question story, Hands hands) {
        this.material = material;
        this.filler = filler;
        this.scenes = story.scenes();
        this.hands = hands;
    }

    /// Whether the story is over at this step of the slide. Later steps stand for the slide as a whole, which is shown
    /// by its first scene: what is to be known at the end would tell too much.
    boolean over(int step) {
        return step == scenes.size();
    }

    /// What happens at a step, and what one could do.
    Task.Scene scene(int step) {
        Question scene = scenes.get(at(step));
        List<Turn> turns = new ArrayList<>();
        for (Called called : scene.called()) {
            if (called.option().role() != Role.NOT_SURE || !told() || counted()) {
                turns.add(turn(called.letter(), called.option()));
            }
        }
        return new Task.Scene(filler.paragraphs(scene.more()), turns);
    }

    /// "Scene 1".
    String where(int step) {
        return material.texts().get(SlideWord.SCENE, at(step) + 1);
    }

    private int at(int step) {
        return step < scenes.size() ? step : 0;
    }

    private boolean told() {
        return hands.stage().told();
    }

    private boolean counted() {
        return hands.stage() == Stage.EXPLAINED
                && hands.onTheWall()
                && hands.tally().counted();
    }

    private Turn turn(String letter, Option choice) {
        Verdict verdict = told() ? verdict(choice.role()) : Verdict.HIDDEN;
        int count = counted() ? hands.tally().of(choice.id()) : Choice.HIDDEN;
        Line text = choice.role() == Role.NOT_SURE
                ? Line.of(material.texts().get(SlideWord.NOT_SURE))
                : filler.fill(choice.text());
        if (verdict == Verdict.HIDDEN) {
            return new Turn(letter, text, verdict, "", NOTHING, count);
        }
        Line feedback =
                filler.paragraphs(choice.feedback()).stream().findFirst().orElse(NOTHING);
        return new Turn(letter, text, verdict, material.texts().get(word(verdict)), feedback, count);
    }

    private static Verdict verdict(Role role) {
        return switch (role) {
            case GOOD, RIGHT -> Verdict.GOOD;
            case RISKY, WRONG -> Verdict.RISKY;
            case NEUTRAL, POINT -> Verdict.NEUTRAL;
            case NOT_SURE -> Verdict.HIDDEN;
        };
    }

    private static SlideWord word(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> SlideWord.GOOD;
            case RISKY -> SlideWord.RISKY;
            case NEUTRAL, HIDDEN -> SlideWord.NEUTRAL;
        };
    }
}
