package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Use;

/// The block after a question's heading. What may be left out is optional.
public record QuestionBlock(
        String id,
        String kind,
        List<String> use,
        String outcome,
        Optional<List<String>> tags,
        Optional<Boolean> draft,
        Optional<String> about,
        Optional<Integer> limit,
        Optional<Integer> words,
        Optional<Map<String, List<Double>>> spots) {

    public QuestionBlock {
        Need.id("id", id);
        Need.choice("kind", kind, QuestionKind.class);
        Need.some("use", use);
        for (int i = 0; i < use.size(); i++) {
            Need.choice("use." + i, use.get(i), Use.class);
        }
        Need.id("outcome", outcome);
        Need.ids("tags", tags);
        belongs("about", about, kind, QuestionKind.CONFIDENCE);
        about.ifPresent(value -> Need.id("about", value));
        belongs("limit", limit, kind, QuestionKind.TEXT);
        limit.ifPresent(value -> Need.range("limit", value, 1, 500));
        belongs("words", words, kind, QuestionKind.CLOUD);
        words.ifPresent(value -> Need.range("words", value, 1, 5));
        belongs("spots", spots, kind, QuestionKind.HOTSPOT);
        spots.ifPresent(value -> value.forEach(QuestionBlock::spot));
    }

    private static void belongs(String key, Optional<?> value, String kind, QuestionKind owner) {
        boolean own = kind.equals(Choice.name(owner));
        Need.only(key, value, own, "the kind " + Choice.name(owner));
        Need.neededIf(key, value, own, "the kind " + Choice.name(owner));
    }

    private static void spot(String id, List<Double> spot) {
        Need.id("spots", id);
        if (spot == null || spot.size() != 4) {
            throw new WrongKey("spots." + id, "left, top, width and height in percent");
        }
        for (Double side : spot) {
            if (side == null) {
                throw new WrongKey("spots." + id, "left, top, width and height in percent");
            }
            Need.range("spots." + id, side, 0, 100);
        }
    }
}
