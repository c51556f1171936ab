package org.watchword.desktop.present.state;

import java.util.List;
import java.util.Optional;
import org.watchword.content.question.Called;
import org.watchword.content.question.Question;
import org.watchword.desktop.present.state.RoundViewState.Way;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SceneWay;
import org.watchword.session.SessionState;

/// The ways on from a scene, in words: where each leads, and after which choices.
final class Ways {

    private Ways() {}

    /// The ways in their order.
    ///
    /// @param scene what was asked here
    /// @return that of the next press first; nothing where all choices lead to the same place
    static List<Way> of(SessionState state, Question scene, Texts texts) {
        List<SceneWay> ways = state.ways();
        return ways.size() < 2
                ? List.of()
                : ways.stream()
                        .map(way -> new Way(way.to(), words(way, state, scene, texts)))
                        .toList();
    }

    private static String words(SceneWay way, SessionState state, Question scene, Texts texts) {
        String after = scene.called().stream()
                .filter(called -> way.choices().contains(called.option().id()))
                .map(Called::letter)
                .reduce((first, second) -> texts.get(QuestionWord.WAY_OR, first, second))
                .orElse("");
        return Optional.of(way.to())
                .filter(to -> state.slide().scene(to).isPresent())
                .map(to -> texts.get(QuestionWord.WAY_ON, to + 1, after))
                .orElseGet(() -> texts.get(QuestionWord.WAY_END, after));
    }
}
