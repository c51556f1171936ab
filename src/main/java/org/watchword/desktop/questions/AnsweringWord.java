package org.watchword.desktop.questions;

import java.util.Arrays;
import java.util.Locale;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;

/// What the kinds of questions are called, by how they are answered.
enum AnsweringWord implements Word {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE,
    SCALE,
    CONFIDENCE,
    ORDER,
    MATCH,
    TEXT,
    CLOUD,
    HOTSPOT,
    SCENARIO;

    /// A kind in plain words; as it is written when it is none of ours.
    ///
    /// @param kind as files write it: `true-false`
    static String say(Texts texts, String kind) {
        return Arrays.stream(values())
                .filter(word ->
                        word.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind))
                .findFirst()
                .map(texts::get)
                .orElse(kind);
    }

    @Override
    public String key() {
        return Word.keyOf("answering", this);
    }
}
