package org.watchword.answers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

/// One question of each kind, for tests.
public final class GivenQuestions {

    public static final String RIGHT_TELLS = "Tell the office";

    private GivenQuestions() {}

    public static Question single() {
        return question(
                QuestionKind.SINGLE,
                List.of(
                        option("ask", Role.WRONG, "Ask them in front of the others"),
                        option("report", Role.RIGHT, RIGHT_TELLS),
                        option("ns", Role.NOT_SURE, "Not sure")),
                new KindDetail.Plain());
    }

    public static Question of(QuestionKind kind) {
        return switch (kind) {
            case SINGLE -> single();
            case TRUE_FALSE -> question(kind, single().options(), new KindDetail.Plain());
            case MULTIPLE -> multiple();
            case SCALE -> question(kind, points(5), new KindDetail.Plain());
            case CONFIDENCE -> question(kind, points(5), new KindDetail.About(new QuestionId("core/all", "single")));
            case ORDER -> order();
            case MATCH -> match();
            case TEXT -> question(kind, List.of(), new KindDetail.Limit(200));
            case CLOUD -> question(kind, List.of(), new KindDetail.WordsEach(3));
            case HOTSPOT ->
                question(
                        kind,
                        single().options(),
                        new KindDetail.Spots(
                                new Block.Picture("The inside of a car", false, Path.of("door.svg")),
                                Map.of("ask", new KindDetail.Spot(40, 10, 20, 15))));
            case SCENARIO -> story().scenes().getFirst();
        };
    }

    private static Question multiple() {
        return question(
                QuestionKind.MULTIPLE,
                List.of(
                        option("time", Role.RIGHT, "The time"),
                        option("plate", Role.RIGHT, "The number plate"),
                        option("guess", Role.WRONG, "A guess"),
                        option("ns", Role.NOT_SURE, "Not sure")),
                new KindDetail.Plain());
    }

    private static Question order() {
        return question(
                QuestionKind.ORDER,
                List.of(
                        option("stop", Role.POINT, "Stop and look"),
                        option("note", Role.POINT, "Write it down"),
                        option("call", Role.POINT, "Report it")),
                new KindDetail.Plain());
    }

    private static Question match() {
        Map<String, Option> partners = new LinkedHashMap<>();
        partners.put("danger", option("emergency", Role.POINT, "The emergency number"));
        partners.put("worry", option("helpline", Role.POINT, "The helpline"));
        partners.put("name", option("paper", Role.POINT, "A letter"));
        return question(
                QuestionKind.MATCH,
                List.of(
                        option("danger", Role.POINT, "Danger now"),
                        option("worry", Role.POINT, "A worry"),
                        option("name", Role.POINT, "No name")),
                new KindDetail.Pairs(partners));
    }

    /// A scenario of two scenes.
    public static Question story() {
        KindDetail.Step first = new KindDetail.Step(
                List.of(paragraph("A boy asks you to wait.")),
                List.of(option("stay", Role.GOOD, "Wait in the car"), option("follow", Role.RISKY, "Go up with him")),
                Map.of("stay", 2, "follow", 0));
        KindDetail.Step second = new KindDetail.Step(
                List.of(paragraph("He comes back.")),
                List.of(option("report", Role.GOOD, "Report it"), option("wait", Role.NEUTRAL, "Wait and see")),
                Map.of());
        return question(QuestionKind.SCENARIO, List.of(), new KindDetail.Scenario(List.of(first, second)));
    }

    private static List<Option> points(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(point -> option(Integer.toString(point), Role.POINT, "Point " + point))
                .toList();
    }

    public static Option option(String id, Role role, String words) {
        return new Option(id, role, List.of(new Inline.Words(words)), List.of(paragraph("Feedback on " + id)));
    }

    public static Question question(QuestionKind kind, List<Option> options, KindDetail detail) {
        return new Question(
                new QuestionId(
                        "core/all",
                        kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                3,
                "en",
                false,
                "What do you do first?",
                List.of(),
                kind,
                Set.of(Use.SESSION),
                "report-safely",
                List.of(),
                options,
                detail,
                List.of(paragraph("The explanation says why.")),
                List.of(),
                new SourcePlace(Path.of("questions.en.md"), 1));
    }

    public static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Words(words)));
    }

    /// Fields as a form sends them: name, value, name, value.
    public static org.watchword.answers.round.Fields fields(String... both) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < both.length; at += 2) {
            body.append(body.isEmpty() ? "" : "&").append(both[at]).append('=');
            body.append(java.net.URLEncoder.encode(both[at + 1], java.nio.charset.StandardCharsets.UTF_8));
        }
        return org.watchword.answers.round.Fields.parse(body.toString())
                .orElseThrow(() -> new AssertionError(Arrays.toString(both)));
    }
}
