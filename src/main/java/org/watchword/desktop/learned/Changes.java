package org.watchword.desktop.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.learned.LearnedViewState.Figure;
import org.watchword.desktop.learned.LearnedViewState.Row;
import org.watchword.desktop.learned.LearnedViewState.Said;
import org.watchword.desktop.text.Texts;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.LeftOut;
import org.watchword.session.learned.Pooled;
import org.watchword.session.learned.PooledQuestion;
import org.watchword.session.learned.PooledScore;
import org.watchword.session.learned.QuestionChange;
import org.watchword.session.learned.SelfReported;
import org.watchword.session.learned.Turnout;
import org.watchword.session.learned.TwoByTwo;

/// Says figures in words: counts, and per cent only where there are pairs enough.
record Changes(LearnedFacts facts, Texts texts) {

    List<Figure> figures(Turnout turnout) {
        return List.of(
                figure(turnout.attended(), LearnedWord.ATTENDED),
                figure(turnout.before(), LearnedWord.BEFORE),
                figure(turnout.after(), LearnedWord.AFTER),
                figure(turnout.matched(), LearnedWord.MATCHED),
                figure(turnout.lost(), LearnedWord.LOST));
    }

    private Figure figure(int number, LearnedWord what) {
        return new Figure(Integer.toString(number), texts.get(what));
    }

    /// One session: no percentages, however many came.
    List<Row> rows(Change change) {
        return change.questions().stream()
                .map(question -> row(question, Optional.empty()))
                .toList();
    }

    List<Row> rows(Pooled pooled) {
        return pooled.questions().stream()
                .map(question -> row(question.counts(), question.tested()))
                .toList();
    }

    private Row row(QuestionChange change, Optional<PooledQuestion.Tested> tested) {
        TwoByTwo right = change.right();
        List<String> more = new ArrayList<>();
        tested.ifPresent(figures -> {
            more.add(texts.get(LearnedWord.PERCENT, whole(figures.percentBefore()), whole(figures.percentAfter())));
            more.add(texts.get(LearnedWord.CHANCE, chance(figures.chance())));
        });
        if (change.notSure().before() + change.notSure().after() > 0) {
            more.add(texts.get(
                    LearnedWord.NOT_SURE,
                    change.notSure().before(),
                    change.notSure().after()));
        }
        if (change.confidentlyWrong().pairs() > 0) {
            more.add(texts.get(
                    LearnedWord.CONFIDENTLY_WRONG,
                    change.confidentlyWrong().before(),
                    change.confidentlyWrong().after(),
                    change.confidentlyWrong().pairs()));
        }
        if (change.skipped() > 0) {
            more.add(texts.get(LearnedWord.SKIPPED, change.skipped()));
        }
        return new Row(
                facts.words(change.question().questionId()),
                Integer.toString(right.before()),
                Integer.toString(right.after()),
                texts.get(LearnedWord.OF_PAIRS, right.pairs()),
                more);
    }

    List<String> score(Pooled pooled) {
        List<String> lines = new ArrayList<>();
        pooled.score().ifPresent(score -> {
            lines.add(texts.get(
                    LearnedWord.SCORE,
                    whole(score.before()),
                    whole(score.after()),
                    one(score.change().mean()),
                    one(score.change().low()),
                    one(score.change().high())));
            gain(score).ifPresent(lines::add);
        });
        return lines;
    }

    private Optional<String> gain(PooledScore score) {
        return score.gain().isPresent()
                ? Optional.of(texts.get(LearnedWord.GAIN, two(score.gain().getAsDouble())))
                : Optional.empty();
    }

    List<Said> said(java.util.Map<String, SelfReported> selfReported) {
        List<Said> said = new ArrayList<>();
        selfReported.forEach((statement, each) -> said.add(new Said(
                facts.words(statement),
                texts.get(LearnedWord.SAID_ROW, each.people(), each.higher(), each.same(), each.lower()))));
        return said;
    }

    List<String> leftOut(List<LeftOut> all) {
        return all.stream()
                .map(each -> texts.get(
                        switch (each.why()) {
                            case OTHER_WORDS -> LearnedWord.OTHER_WORDS;
                            case BEFORE_ONLY -> LearnedWord.BEFORE_ONLY;
                            case AFTER_ONLY -> LearnedWord.AFTER_ONLY;
                        },
                        facts.words(each.questionId())))
                .toList();
    }

    private static String whole(double figure) {
        return Long.toString(Math.round(figure));
    }

    private String one(double figure) {
        return String.format(texts.language().locale(), "%+.1f", figure);
    }

    private String two(double figure) {
        return String.format(texts.language().locale(), "%.2f", figure);
    }

    private String chance(double figure) {
        double least = 0.001;
        return figure < least
                ? "< " + String.format(texts.language().locale(), "%.3f", least)
                : String.format(texts.language().locale(), "%.3f", figure);
    }
}
