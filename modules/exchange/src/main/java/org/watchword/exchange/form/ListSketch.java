package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Makes things to put in order, or that belong together, out of those of a foreign file.
final class ListSketch {

    private static final int FEWEST = 3;
    private static final int MOST_IN_ORDER = 6;
    private static final int MOST_PAIRS = 5;

    private final Sketch sketch;

    ListSketch(Sketch sketch) {
        this.sketch = sketch;
    }

    /// Two things that belong together.
    record Pair(Prose left, Prose right) {}

    Taken ordered(List<Prose> items) {
        items.forEach(item -> sketch.changed(item.changes()));
        List<String> words = plain(items);
        if (words.contains("")) {
            return sketch.left(Remark.EMPTY_ANSWER, "");
        }
        if (Sketch.hasTwice(words)) {
            return sketch.left(Remark.SAME_ANSWER_TWICE, "");
        }
        if (items.size() < FEWEST || items.size() > MOST_IN_ORDER) {
            return sketch.left(count(items.size()), Integer.toString(items.size()));
        }
        List<Option> options = new ArrayList<>();
        items.forEach(item -> options.add(point(ChoiceSketch.letter(options.size()), item)));
        return sketch.made(QuestionKind.ORDER, options, new KindDetail.Plain());
    }

    Taken matched(List<Pair> all) {
        all.forEach(pair ->
                sketch.changed(pair.left().changes()).changed(pair.right().changes()));
        all.stream()
                .filter(pair -> pair.left().isEmpty() && !pair.right().isEmpty())
                .forEach(pair -> sketch.changed(
                        Remark.EXTRA_PARTNER, Blocks.plain(pair.right().blocks())));
        List<Pair> pairs = all.stream().filter(pair -> !pair.left().isEmpty()).toList();
        List<String> left = plain(pairs.stream().map(Pair::left).toList());
        List<String> right = plain(pairs.stream().map(Pair::right).toList());
        if (right.contains("")) {
            return sketch.left(Remark.EMPTY_ANSWER, "");
        }
        if (Sketch.hasTwice(left) || Sketch.hasTwice(right)) {
            return sketch.left(Remark.SAME_ANSWER_TWICE, "");
        }
        if (pairs.size() < FEWEST || pairs.size() > MOST_PAIRS) {
            return sketch.left(count(pairs.size()), Integer.toString(pairs.size()));
        }
        List<Option> options = new ArrayList<>();
        Map<String, Option> partners = new HashMap<>();
        for (Pair pair : pairs) {
            String id = ChoiceSketch.letter(options.size());
            options.add(point(id, pair.left()));
            partners.put(id, point(id + "-partner", pair.right()));
        }
        return sketch.made(QuestionKind.MATCH, options, new KindDetail.Pairs(partners));
    }

    private static Remark count(int found) {
        return found < FEWEST ? Remark.TOO_FEW_ANSWERS : Remark.TOO_MANY_ANSWERS;
    }

    static Option point(String id, Prose words) {
        return new Option(id, Role.POINT, ChoiceSketch.line(words), List.of());
    }

    private static List<String> plain(List<Prose> all) {
        return all.stream().map(prose -> Blocks.plain(prose.blocks())).toList();
    }
}
