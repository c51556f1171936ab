package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The columns of our own table of questions. All but the question may be missing, and they may stand in any order.
final class CsvColumns {

    static final int MOST = 10;

    static final String ID = "id";
    static final String KIND = "kind";
    static final String QUESTION = "question";
    static final String MORE = "more";
    static final String RIGHT = "right";
    static final String NOT_SURE = "not sure";
    static final String WHY_NOT_SURE = "why not sure";
    static final String EXPLANATION = "explanation";
    static final String SOURCE = "source";
    static final String USE = "use";
    static final String OUTCOME = "outcome";
    static final String TAGS = "tags";
    static final String LIMIT = "limit";
    static final String ABOUT = "about";
    static final String ANSWER_IDS = "answer ids";

    private CsvColumns() {}

    static String answer(int number) {
        return "answer " + number;
    }

    static String why(int number) {
        return "why " + number;
    }

    static String match(int number) {
        return "match " + number;
    }

    /// All of them, in the order in which we write them.
    static List<String> all() {
        List<String> all = new ArrayList<>(List.of(ID, KIND, QUESTION, MORE));
        for (int number = 1; number <= MOST; number++) {
            all.addAll(List.of(answer(number), why(number), match(number)));
        }
        all.addAll(List.of(
                RIGHT, NOT_SURE, WHY_NOT_SURE, EXPLANATION, SOURCE, USE, OUTCOME, TAGS, LIMIT, ABOUT, ANSWER_IDS));
        return all;
    }

    /// A title as it is compared.
    static String title(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
