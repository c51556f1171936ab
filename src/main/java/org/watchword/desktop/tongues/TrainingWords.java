package org.watchword.desktop.tongues;

import org.watchword.content.translation.TranslatedWords;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.tongues.TonguesViewState.Said;
import org.watchword.room.tongues.TrainingDesk.Changed;

/// What is said of other words for a slide.
final class TrainingWords {

    private TrainingWords() {}

    static Said said(Changed changed, Texts texts) {
        return switch (changed) {
            case Changed.Kept _ -> Said.NOTHING;
            case Changed.OtherText _ -> Said.trouble(texts.get(TonguesWord.OTHER_SLIDE));
            case Changed.Wrong(TranslatedWords.Fault fault, String paragraph) ->
                Said.trouble(texts.get(
                        switch (fault) {
                            case EMPTY -> TonguesWord.NO_WORDS;
                            case OTHER_REFERENCES -> TonguesWord.OTHER_BRACES;
                            case NUMBER -> TonguesWord.NUMBER_TYPED;
                        },
                        paragraph));
        };
    }
}
