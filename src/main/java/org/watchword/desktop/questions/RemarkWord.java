package org.watchword.desktop.questions;

import java.util.EnumSet;
import java.util.Set;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.exchange.item.Reason;

/// What is said of a part of a question that came from another program or goes to one.
public enum RemarkWord implements Word {
    PICTURE_LEFT_OUT,
    ADDRESS_LEFT_OUT,
    TABLE_FLATTENED,
    BRACES_REPLACED,
    BOLD_LEFT_OUT,
    TEXT_JOINED,
    HALF_RIGHT,
    SEVERAL_RIGHT,
    EXTRA_PARTNER,
    ANSWERS_NOT_CHECKED,
    HINTS_LEFT_OUT,
    TIME_LEFT_OUT,
    NOT_SURE_ADDED,
    ID_CHANGED,
    ONE_RIGHT,
    WRITE_WHY,
    WRITE_EXPLANATION,
    WRITE_SOURCE,
    WRITE_OUTCOME,
    NO_TEXT,
    NO_ANSWERS,
    NO_RIGHT_ANSWER,
    TOO_FEW_ANSWERS,
    TOO_MANY_ANSWERS,
    SAME_ANSWER_TWICE,
    EMPTY_ANSWER,
    ONLY_TEXT,
    UNKNOWN_KIND,
    CLOZE,
    BROKEN_BRACES,
    NOT_STARTED,
    NOT_FINISHED,
    WRONG_VALUE,
    TOO_LONG,
    TOO_MANY_QUESTIONS,
    NOT_UNDERSTOOD,
    LOSES_EXPLANATION,
    LOSES_WHY,
    LOSES_SOURCE,
    LOSES_LABELS,
    LOSES_IDS,
    LOSES_BOLD,
    LOSES_PARAGRAPHS,
    LOSES_NOT_SURE,
    LOSES_WORDS_OF_TRUE,
    LOSES_PICTURE,
    LOSES_LIMIT,
    LOSES_KIND,
    FILLED_IN,
    NOT_FILLED_IN,
    SIGNS_REPLACED,
    CANNOT_HOLD_KIND;

    /// Those that name what they are about.
    private static final Set<RemarkWord> NAMING = EnumSet.of(
            PICTURE_LEFT_OUT,
            ADDRESS_LEFT_OUT,
            HALF_RIGHT,
            EXTRA_PARTNER,
            ANSWERS_NOT_CHECKED,
            TIME_LEFT_OUT,
            ID_CHANGED,
            WRITE_WHY,
            NO_RIGHT_ANSWER,
            TOO_FEW_ANSWERS,
            TOO_MANY_ANSWERS,
            EMPTY_ANSWER,
            UNKNOWN_KIND,
            WRONG_VALUE,
            TOO_MANY_QUESTIONS,
            LOSES_LABELS,
            LOSES_IDS,
            FILLED_IN,
            NOT_FILLED_IN,
            SIGNS_REPLACED,
            CANNOT_HOLD_KIND);

    /// The whole sentence, with what it is about.
    public static String say(Texts texts, Reason reason) {
        RemarkWord word = valueOf(reason.remark().name());
        return NAMING.contains(word)
                ? texts.get(word, word.about(texts, reason.detail())).strip()
                : texts.get(word);
    }

    /// What it is about, in words that are said to a person.
    private String about(Texts texts, String detail) {
        return switch (this) {
            case LOSES_LABELS -> LabelWord.say(texts, detail);
            case CANNOT_HOLD_KIND -> AnsweringWord.say(texts, detail);
            default -> detail;
        };
    }

    @Override
    public String key() {
        return Word.keyOf("remark", this);
    }
}
