package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.authority.ListColumn;

/// `authorities/<id>.yaml`. What may be left out is optional.
public record AuthorityYaml(
        String format,
        String id,
        Integer version,
        Map<String, String> name,
        String bank,
        List<String> decks,
        Integer passPercent,
        Integer tries,
        String draw,
        Optional<Map<String, Integer>> outcomes,
        Optional<List<String>> questions,
        Optional<List<String>> mustAttend,
        List<String> languages,
        Boolean readAloud,
        Optional<Integer> minutes,
        Optional<Integer> extraTimePercent,
        Optional<Integer> validMonths,
        Optional<Map<String, String>> badge,
        CertificateYaml certificate,
        List<String> list,
        ReviewedYaml reviewed,
        String reviewBy) {

    /// The two ways of drawing.
    public static final String FIXED = "fixed";

    private static final String SHUFFLED = "shuffled";
    private static final int MOST_QUESTIONS = 60;

    public AuthorityYaml {
        Need.format(format, "authority/1");
        Need.id("id", id);
        Need.range("version", version, 1, Integer.MAX_VALUE);
        Need.label("name", name);
        Need.id("bank", bank);
        Need.ids("decks", Optional.of(decks));
        Need.range("pass-percent", passPercent, 1, 100);
        Need.range("tries", tries, 1, 9);
        drawing(draw, outcomes, questions);
        mustAttend.ifPresent(AuthorityYaml::attended);
        Need.languages("languages", languages);
        minutes.ifPresent(value -> Need.range("minutes", value, 1, 480));
        extraTimePercent.ifPresent(value -> Need.range("extra-time-percent", value, 0, 200));
        validMonths.ifPresent(value -> Need.range("valid-months", value, 1, 240));
        Need.label("badge", badge);
        Need.choices("list", list, Choice.names(ListColumn.class));
        Need.date("review-by", reviewBy);
    }

    private static void drawing(
            String draw, Optional<Map<String, Integer>> outcomes, Optional<List<String>> questions) {
        Need.oneOf("draw", draw, List.of(FIXED, SHUFFLED));
        boolean fixed = draw.equals(FIXED);
        Need.only("questions", questions, fixed, "draw: " + FIXED);
        Need.neededIf("questions", questions, fixed, "draw: " + FIXED);
        Need.only("outcomes", outcomes, !fixed, "draw: " + SHUFFLED);
        Need.neededIf("outcomes", outcomes, !fixed, "draw: " + SHUFFLED);
        questions.ifPresent(values -> Need.some("questions", values));
        Need.ids("questions", questions);
        outcomes.ifPresent(AuthorityYaml::weights);
    }

    private static void weights(Map<String, Integer> outcomes) {
        if (outcomes.isEmpty()) {
            throw new WrongKey("outcomes", "at least one");
        }
        outcomes.forEach((outcome, number) -> {
            Need.id("outcomes", outcome);
            if (number == null) {
                throw new WrongKey("outcomes." + outcome, "how many questions");
            }
            Need.range("outcomes." + outcome, number, 1, MOST_QUESTIONS);
        });
        Need.range(
                "outcomes",
                outcomes.values().stream().mapToInt(Integer::intValue).sum(),
                1,
                MOST_QUESTIONS);
    }

    private static void attended(List<String> modules) {
        for (int i = 0; i < modules.size(); i++) {
            Need.module("must-attend." + i, modules.get(i));
        }
    }

    /// What stands on the certificate.
    public record CertificateYaml(Map<String, String> says, List<Map<String, String>> signedBy) {

        private static final int MOST_SIGNATURES = 3;

        public CertificateYaml {
            Need.label("says", says);
            Need.range("signed-by", signedBy.size(), 1, MOST_SIGNATURES);
            for (int i = 0; i < signedBy.size(); i++) {
                Need.label("signed-by." + i, signedBy.get(i));
            }
        }
    }
}
