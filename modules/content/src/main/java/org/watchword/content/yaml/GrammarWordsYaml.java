package org.watchword.content.yaml;

import java.util.List;

/// The words of the grammar in one language.
public record GrammarWordsYaml(
        String notes,
        String handout,
        String before,
        String say,
        String ask,
        String ifAsked,
        String source,
        String explanation,
        String step) {

    public GrammarWordsYaml {
        for (String word : List.of(notes, handout, before, say, ask, ifAsked, source, explanation, step)) {
            Need.text("notes", word);
        }
    }
}
