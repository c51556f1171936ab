package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.desktop.slide.face.Task.Turn;
import org.watchword.desktop.slide.face.Task.Verdict;

/// Tells a scenario scene by scene along its good path: one press brings a scene, the next what comes of each choice.
final class Scenes {
    private final Material material;
    private final Filler filler;
    private final List<KindDetail.Step> scenes;

    Scenes(Material material, Filler filler, KindDetail.Scenario scenario) {
        this.material = material;
        this.filler = filler;
        this.scenes = scenario.told();
    }

    /// @param step of the slide, from 0; a large one is the end of the last scene
    Task.Scene scene(int step) {
        KindDetail.Step scene = scenes.get(at(step));
        boolean shown = step % 2 == 1 || step >= 2 * scenes.size();
        List<Turn> turns = new ArrayList<>();
        for (Option choice : scene.choices()) {
            turns.add(turn(Tasks.capital(turns.size()), choice, shown));
        }
        return new Task.Scene(filler.paragraphs(scene.text()), turns);
    }

    /// "Scene 1 of 2".
    String where(int step) {
        return material.texts().get(SlideWord.SCENE, at(step) + 1, scenes.size());
    }

    private int at(int step) {
        return Math.min(step / 2, scenes.size() - 1);
    }

    private Turn turn(String letter, Option choice, boolean shown) {
        Line text = filler.fill(choice.text());
        if (!shown) {
            return new Turn(letter, text, Verdict.HIDDEN, "", Line.of(""));
        }
        Verdict verdict = switch (choice.role()) {
            case GOOD, RIGHT -> Verdict.GOOD;
            case RISKY, WRONG -> Verdict.RISKY;
            case NEUTRAL, NOT_SURE, POINT -> Verdict.NEUTRAL;
        };
        Line feedback =
                filler.paragraphs(choice.feedback()).stream().findFirst().orElse(Line.of(""));
        return new Turn(letter, text, verdict, material.texts().get(word(verdict)), feedback);
    }

    private static SlideWord word(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> SlideWord.GOOD;
            case RISKY -> SlideWord.RISKY;
            case NEUTRAL, HIDDEN -> SlideWord.NEUTRAL;
        };
    }
}
