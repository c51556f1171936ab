package org.watchword.desktop.taking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.watchword.desktop.taking.TakingViewState.Asked;
import org.watchword.desktop.taking.TakingViewState.Choice;
import org.watchword.desktop.taking.TakingViewState.LookAgain;
import org.watchword.desktop.taking.TakingViewState.Told;
import org.watchword.desktop.taking.TakingViewState.Welcome;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;
import org.watchword.room.assess.Taking;
import org.watchword.room.assess.TakingEnd;
import org.watchword.session.assess.PaperQuestion;

/// Says a test in words to the one person who takes it.
record TakingTelling(Taking taking, PlainWords words, Texts texts) {
    private static final int BADGE_END = 3;

    Welcome welcome() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(TakingWord.SO_MANY, taking.paper().questions().size()));
        lines.add(texts.get(TakingWord.NOBODY_SEES));
        lines.add(taking.left()
                .map(left -> texts.get(TakingWord.MINUTES, minutes(left)))
                .orElseGet(() -> texts.get(TakingWord.NO_CLOCK)));
        lines.add(texts.get(taking.mayBeRead() ? TakingWord.ALOUD : TakingWord.NOT_ALOUD));
        lines.add(texts.get(TakingWord.KEYS));
        String badge = taking.candidate()
                .badge()
                .map(number -> number.substring(Math.max(0, number.length() - BADGE_END)))
                .map(end -> texts.get(TakingWord.BADGE_ENDS, end))
                .orElse("");
        return new Welcome(texts.get(TakingWord.TITLE, taking.firstName()), badge, lines);
    }

    Asked asked() {
        PaperQuestion question = taking.question();
        int all = taking.paper().questions().size();
        int number = taking.number();
        Set<Character> chosen = taking.answer();
        List<Choice> choices = question.options().stream()
                .map(option -> {
                    char letter = (char) ('A' + question.options().indexOf(option));
                    return new Choice(letter, words.option(question, option), chosen.contains(letter));
                })
                .toList();
        boolean several = question.severalMayBeRight();
        return new Asked(
                number,
                texts.get(TakingWord.COUNTS, number, all),
                taking.left()
                        .map(left -> texts.get(TakingWord.LEFT, minutes(left)))
                        .orElse(""),
                taking.language(),
                question.question().text(),
                words.more(question),
                texts.get(several ? TakingWord.SEVERAL_RIGHT : TakingWord.ONE_RIGHT),
                choices,
                several,
                number == all,
                taking.mayBeRead() ? texts.get(TakingWord.ALOUD) : "");
    }

    /// A minute that has begun counts whole, so that nobody is told of none while there is some.
    private static long minutes(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }

    Told told(TakingEnd.Told told) {
        boolean passed = told.marked().passed();
        return new Told(
                texts.get(passed ? TakingWord.PASSED : TakingWord.NOT_YET),
                passed,
                texts.get(
                        TakingWord.POINTS, told.marked().points(), told.marked().of(), told.needed()),
                onward(told),
                told.marked().lookAgain().stream()
                        .map(each -> new LookAgain(
                                each.question().text(), told.tellsRight() ? words.right(each) : "", taking.language()))
                        .toList());
    }

    private String onward(TakingEnd.Told told) {
        int left = told.candidate().left();
        return switch (told.candidate().standing()) {
            case PASSED -> texts.get(TakingWord.KEPT);
            case PART_MISSED -> texts.get(TakingWord.PART_MISSED);
            case TRIES_USED -> texts.get(TakingWord.NO_TRY_LEFT);
            case NOT_YET_TAKEN, NOT_YET ->
                texts.get(told.tellsRight() ? TakingWord.OTHER_QUESTIONS : TakingWord.SAME_QUESTIONS, left);
        };
    }

    String notKept(Refusal why) {
        return texts.get(TakingWord.NOT_KEPT, RefusalWords.of(why));
    }
}
