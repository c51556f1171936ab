package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Makes answers to choose from out of those of a foreign file.
final class ChoiceSketch {

    private static final int MOST = 6;

    private final Sketch sketch;
    private final boolean lastIsNotSure;

    /// @param lastIsNotSure whether the file itself says that the last answer means "not sure"
    ChoiceSketch(Sketch sketch, boolean lastIsNotSure) {
        this.sketch = sketch;
        this.lastIsNotSure = lastIsNotSure;
    }

    Taken taken(boolean several, List<Answer> all) {
        return taken(several, all, false);
    }

    Taken takenOrStatement(boolean several, List<Answer> all) {
        return taken(several, all, !several);
    }

    private Taken taken(boolean several, List<Answer> all, boolean statements) {
        all.forEach(answer ->
                sketch.changed(answer.words().changes()).changed(answer.why().changes()));
        Optional<Answer> notSure = notSure(all);
        List<Answer> answers = notSure.isPresent() ? all.subList(0, all.size() - 1) : all;
        Optional<Taken> wrong = fault(several, answers);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Optional<Taken> statement = statements ? statement(answers, notSure) : Optional.empty();
        return statement.orElseGet(() -> choices(several, answers, notSure));
    }

    private Optional<Answer> notSure(List<Answer> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast())
                        .filter(last -> last.percent() <= 0)
                        .filter(last -> lastIsNotSure || NotSure.says(plain(last)));
    }

    private Optional<Taken> fault(boolean several, List<Answer> answers) {
        List<String> words = answers.stream().map(ChoiceSketch::plain).toList();
        long right = answers.stream().filter(answer -> isRight(answer, several)).count();
        int fewest = several || right > 1 ? 3 : 2;
        if (words.stream().anyMatch(String::isBlank)) {
            return Optional.of(sketch.left(Remark.EMPTY_ANSWER, ""));
        }
        if (Sketch.hasTwice(words)) {
            return Optional.of(sketch.left(Remark.SAME_ANSWER_TWICE, ""));
        }
        if (right == 0) {
            return Optional.of(sketch.left(Remark.NO_RIGHT_ANSWER, ""));
        }
        if (answers.size() < fewest && !(several && right == 1 && answers.size() == 2)) {
            return Optional.of(sketch.left(Remark.TOO_FEW_ANSWERS, Integer.toString(answers.size())));
        }
        return answers.size() > MOST
                ? Optional.of(sketch.left(Remark.TOO_MANY_ANSWERS, Integer.toString(answers.size())))
                : Optional.empty();
    }

    /// Two answers that are called true and false are a statement.
    private Optional<Taken> statement(List<Answer> answers, Optional<Answer> notSure) {
        boolean is = answers.size() == 2
                && plain(answers.get(0)).equalsIgnoreCase("true")
                && plain(answers.get(1)).equalsIgnoreCase("false")
                && answers.stream().filter(answer -> isRight(answer, false)).count() == 1;
        if (!is) {
            return Optional.empty();
        }
        return Optional.of(trueFalse(
                isRight(answers.get(0), false),
                answers.get(0).why(),
                answers.get(1).why(),
                notSure));
    }

    private Taken choices(boolean several, List<Answer> answers, Optional<Answer> notSure) {
        List<Option> options = new ArrayList<>();
        for (Answer answer : answers) {
            boolean right = isRight(answer, several);
            if (!right && answer.percent() > 0) {
                sketch.changed(Remark.HALF_RIGHT, plain(answer));
            }
            options.add(option(letter(options.size()), right ? Role.RIGHT : Role.WRONG, answer));
        }
        long right =
                options.stream().filter(option -> option.role() == Role.RIGHT).count();
        if (!several && right > 1) {
            sketch.changed(Remark.SEVERAL_RIGHT, "");
        }
        boolean two = several && answers.size() == 2;
        if (two) {
            sketch.changed(Remark.ONE_RIGHT, "");
        }
        options.add(last(notSure));
        return sketch.made(
                (several && !two) || right > 1 ? QuestionKind.MULTIPLE : QuestionKind.SINGLE,
                options,
                new KindDetail.Plain());
    }

    Taken trueFalse(boolean right, Prose ifTrue, Prose ifFalse) {
        sketch.changed(ifTrue.changes()).changed(ifFalse.changes());
        return trueFalse(right, ifTrue, ifFalse, Optional.empty());
    }

    private Taken trueFalse(boolean right, Prose ifTrue, Prose ifFalse, Optional<Answer> notSure) {
        Option yes =
                new Option("true", right ? Role.RIGHT : Role.WRONG, List.of(new Inline.Words("True")), ifTrue.blocks());
        Option no = new Option(
                "false", right ? Role.WRONG : Role.RIGHT, List.of(new Inline.Words("False")), ifFalse.blocks());
        return sketch.made(QuestionKind.TRUE_FALSE, List.of(yes, no, last(notSure)), new KindDetail.Plain());
    }

    private Option last(Optional<Answer> notSure) {
        if (notSure.isEmpty()) {
            sketch.changed(Remark.NOT_SURE_ADDED, "");
        }
        return notSure.map(answer -> option(NotSure.ID, Role.NOT_SURE, answer)).orElseGet(NotSure::option);
    }

    private static Option option(String id, Role role, Answer answer) {
        return new Option(id, role, line(answer.words()), answer.why().blocks());
    }

    /// In a question with one right answer only a whole one is right.
    private static boolean isRight(Answer answer, boolean several) {
        return several ? answer.percent() > 0 : answer.percent() > 99;
    }

    /// The id of the answer at a place: a, b, c and so on.
    static String letter(int at) {
        return Character.toString('a' + at);
    }

    /// An answer is one line.
    static List<Inline> line(Prose prose) {
        List<Inline> line = new ArrayList<>();
        for (Block block : prose.blocks()) {
            if (!line.isEmpty()) {
                line.add(new Inline.Words(" "));
            }
            switch (block) {
                case Block.Paragraph paragraph -> line.addAll(paragraph.text());
                default -> line.add(new Inline.Words(Blocks.plain(List.of(block))));
            }
        }
        return Blocks.tidy(line);
    }

    private static String plain(Answer answer) {
        return Blocks.plain(answer.words().blocks());
    }
}
