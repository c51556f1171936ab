package org.watchword.answers.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.watchword.answers.phones.PhoneView;
import org.watchword.answers.round.Given;
import org.watchword.answers.round.RoundAtPhones;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.session.Stage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a phone is told, as its page reads it. What would tell a right answer is only written when the round is
/// revealed: things to put in order and partners are shuffled, and roles have no field before.
public final class PhoneJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PhoneJson() {}

    /// The state of one phone, on one line.
    public static String of(PhoneView view, Speech speech) {
        ObjectNode state = JSON.createObjectNode();
        state.put("run", view.run());
        state.put("v", view.version());
        view.seat().ifPresent(seat -> state.put("seat", seat));
        state.put("stage", view.round().map(round -> round.stage().name()).orElse("NONE"));
        view.round().ifPresent(round -> {
            state.set("round", round(round, speech));
            ArrayNode mine = state.putArray("mine");
            view.mine()
                    .answer()
                    .ifPresent(answer -> fields(answer)
                            .forEach(
                                    field -> mine.addArray().add(field.getKey()).add(field.getValue())));
            state.put("answered", view.mine().answer().isPresent());
            state.put("sent", view.mine().sent());
            if (round.stage().told()) {
                state.set("reveal", reveal(round, view.counts(), speech));
            }
        });
        return state.toString();
    }

    private static ObjectNode round(RoundAtPhones round, Speech speech) {
        Question question = round.question();
        ObjectNode json = JSON.createObjectNode();
        json.put("id", round.id().slideKey());
        json.put("lang", question.language());
        json.put("dir", Direction.of(question.language()));
        json.put("kind", question.kind().name());
        json.put("text", question.text());
        lines(json.putArray("more"), speech.lines(question.more()));
        List<Option> options = question.kind() == QuestionKind.ORDER
                ? shuffled(question.options(), round.id().slideKey())
                : question.options();
        options(json.putArray("options"), options, speech);
        detail(json, round, speech);
        return json;
    }

    private static void detail(ObjectNode json, RoundAtPhones round, Speech speech) {
        switch (round.question().detail()) {
            case KindDetail.Limit(int characters) -> json.put("limit", characters);
            case KindDetail.WordsEach(int words) -> json.put("words", words);
            case KindDetail.Pairs pairs -> options(json.putArray("partners"), shuffledPartners(round, pairs), speech);
            case KindDetail.Spots spots -> spots(json, spots);
            case KindDetail.Plain _, KindDetail.About _, KindDetail.Scenario _ -> {}
        }
    }

    private static List<Option> shuffledPartners(RoundAtPhones round, KindDetail.Pairs pairs) {
        List<Option> partners = round.question().options().stream()
                .flatMap(option -> Optional.ofNullable(pairs.partners().get(option.id())).stream())
                .distinct()
                .toList();
        return shuffled(partners, round.id().slideKey());
    }

    /// The same for every phone and after a restart, and never the order of the file, which is the right one.
    static List<Option> shuffled(List<Option> options, String name) {
        List<Option> shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, new Random(name.hashCode()));
        if (shuffled.equals(options)) {
            Collections.rotate(shuffled, 1);
        }
        return shuffled;
    }

    private static void spots(ObjectNode json, KindDetail.Spots spots) {
        json.put("alt", spots.picture().alt());
        ObjectNode places = json.putObject("spots");
        spots.spots()
                .forEach((option, spot) -> places.putArray(option)
                        .add(spot.left())
                        .add(spot.top())
                        .add(spot.width())
                        .add(spot.height()));
    }

    private static void options(ArrayNode json, List<Option> options, Speech speech) {
        options.forEach(option -> json.addObject()
                .put("id", option.id())
                .put("text", speech.say(option.text()).strip()));
    }

    private static ObjectNode reveal(RoundAtPhones round, Map<String, Integer> counts, Speech speech) {
        Question question = round.question();
        ObjectNode json = JSON.createObjectNode();
        lines(json.putArray("explanation"), speech.lines(question.explanation()));
        told(json.putObject("options"), question.options(), explains(round), speech);
        if (question.kind() == QuestionKind.ORDER) {
            options(json.putArray("order"), question.options(), speech);
        }
        if (question.detail() instanceof KindDetail.Pairs pairs) {
            ObjectNode right = json.putObject("pairs");
            pairs.partners()
                    .forEach((option, partner) ->
                            right.put(option, speech.say(partner.text()).strip()));
        }
        if (!counts.isEmpty()) {
            ObjectNode bars = json.putObject("counts");
            counts.forEach(bars::put);
        }
        return json;
    }

    /// Whether each answer's own words are told: after the reason of the whole, and in a scene, where they are the
    /// reason, at once.
    static boolean explains(RoundAtPhones round) {
        return round.stage() == Stage.EXPLAINED
                || (round.stage() == Stage.REVEALED && round.question().kind() == QuestionKind.SCENARIO);
    }

    /// @param explained whether each answer's own words follow, which come after the reason of the whole
    private static void told(ObjectNode json, List<Option> options, boolean explained, Speech speech) {
        for (Option option : options) {
            ObjectNode each = json.putObject(option.id());
            each.put("role", role(option.role()));
            lines(each.putArray("feedback"), explained ? speech.lines(option.feedback()) : List.of());
        }
    }

    private static String role(Role role) {
        return switch (role) {
            case RIGHT -> "right";
            case WRONG -> "wrong";
            case GOOD -> "good";
            case RISKY -> "risky";
            case NEUTRAL -> "neutral";
            case NOT_SURE, POINT -> "";
        };
    }

    /// An answer as the fields that the page would send for it.
    static List<Map.Entry<String, String>> fields(Given.Kept answer) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        switch (answer) {
            case Given.Chosen(List<String> options) -> options.forEach(id -> fields.add(Map.entry("pick", id)));
            case Given.Ordered(List<String> options) -> options.forEach(id -> fields.add(Map.entry("pick", id)));
            case Given.Matched(Map<String, String> partners) ->
                partners.forEach((option, partner) -> fields.add(Map.entry("match." + option, partner)));
            case Given.Skipped() -> fields.add(Map.entry("skip", "1"));
        }
        return fields;
    }

    private static void lines(ArrayNode json, List<String> lines) {
        lines.forEach(json::add);
    }
}
