package org.watchword.desktop.questions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.question.Use;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.exchange.item.Labels;

/// What only Watchword reads of a question: when it is asked, what it measures, its tags.
enum LabelWord implements Word {
    LIST,
    BEFORE,
    AFTER,
    FOLLOW_UP,
    SESSION,
    OUTCOME,
    TAG,
    MORE;

    private static final String CUT = "…";

    /// A sentence that names the labels of a question; empty when there are none.
    ///
    /// @param tags as [Labels#asTags] writes them, with a space between; a long line of them is cut short
    static String say(Texts texts, String tags) {
        boolean cut = tags.endsWith(CUT);
        List<String> whole = List.of(tags.split(" "));
        Labels labels = Labels.of("", cut ? whole.subList(0, whole.size() - 1) : whole);
        Stream<String> asked = labels.uses().stream().sorted().map(use -> texts.get(of(use)));
        Stream<String> measures = Stream.of(labels.outcome())
                .filter(outcome -> !outcome.isEmpty())
                .map(id -> texts.get(OUTCOME, id));
        Stream<String> tagged = labels.tags().stream().map(tag -> texts.get(TAG, tag));
        Stream<String> more = cut ? Stream.of(texts.get(MORE)) : Stream.empty();
        String said = Stream.of(asked, measures, tagged, more)
                .flatMap(labelled -> labelled)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : texts.get(LIST, said);
    }

    private static LabelWord of(Use use) {
        return valueOf(use.name());
    }

    @Override
    public String key() {
        return Word.keyOf("label", this);
    }
}
