package org.watchword.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.deck.Moment;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;

/// What the record of a session must know about one scene of a scenario.
///
/// @param asked what the room is asked there; none of its choices is *right*
/// @param ways where its choices lead, each place once; the one of the good choice first
public record SceneOutline(RoundOutline asked, List<SceneWay> ways) {

    public SceneOutline {
        ways = List.copyOf(ways);
    }

    /// All scenes of a scenario; empty for any other question.
    static List<SceneOutline> all(Question question, Moment moment) {
        List<SceneOutline> scenes = new ArrayList<>();
        if (question.detail() instanceof KindDetail.Scenario(List<KindDetail.Step> steps)) {
            for (Question scene : question.scenes()) {
                int at = scenes.size();
                RoundOutline asked = RoundOutline.of(scene, moment).ofScene(at + 1);
                scenes.add(new SceneOutline(asked, ways(steps.get(at), steps.size())));
            }
        }
        return scenes;
    }

    private static List<SceneWay> ways(KindDetail.Step step, int end) {
        Map<Integer, List<String>> ways = new LinkedHashMap<>();
        step.choices().stream()
                .filter(choice -> choice.role() == Role.GOOD)
                .limit(1)
                .forEach(good -> ways.put(leadsTo(good, step, end), new ArrayList<>()));
        for (Option choice : step.choices()) {
            ways.computeIfAbsent(leadsTo(choice, step, end), _ -> new ArrayList<>())
                    .add(choice.id());
        }
        return ways.entrySet().stream()
                .map(way -> new SceneWay(way.getKey(), way.getValue()))
                .toList();
    }

    /// Steps are counted from 1 in a file, with 0 for the end.
    private static int leadsTo(Option choice, KindDetail.Step step, int end) {
        int next = step.next().getOrDefault(choice.id(), 0);
        return next == 0 ? end : next - 1;
    }
}
