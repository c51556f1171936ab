package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// The answers of a question on a test's paper, each behind the box of its letter. None is marked.
record ExamAnswersBrick(LetterBoxes boxes, List<TextBrick> answers) implements Brick {
    private static final double INDENT = 1.5;
    private static final double GAP = 0.32;

    ExamAnswersBrick {
        answers = List.copyOf(answers);
    }

    @Override
    public double height(double width) {
        double all =
                answers.stream().mapToDouble(answer -> height(answer, width)).sum();
        return all + gap() * Math.max(0, answers.size() - 1);
    }

    @Override
    public boolean overflows(double width) {
        return answers.stream().anyMatch(answer -> answer.overflows(width - indent()));
    }

    @Override
    public void draw(Spot spot) {
        Element list = spot.parent().child(Role.LIST);
        boolean backwards = boxes.writing().rightToLeft();
        double y = 0;
        for (int i = 0; i < answers.size(); i++) {
            TextBrick words = answers.get(i);
            Spot row = spot.down(y).in(list.child(Role.ITEM));
            char letter = (char) ('A' + i);
            Spot box = row.column(backwards ? spot.width() - boxes.side() : 0, boxes.side());
            spot.page().content(row.parent().child(Role.LABEL), () -> boxes.draw(box, letter, Ink.SOFT));
            double down = Math.max(0, (boxes.side() - words.style().lineHeight()) / 2);
            Spot text = row.down(down).column(backwards ? 0 : indent(), spot.width() - indent());
            spot.page().content(row.parent().child(Role.ITEM_BODY), () -> words.drawLines(text));
            y += height(words, spot.width()) + gap();
        }
    }

    private double height(TextBrick words, double width) {
        double down = Math.max(0, boxes.side() - words.style().lineHeight());
        return Math.max(boxes.side(), words.height(width - indent()) + down);
    }

    private double indent() {
        return boxes.side() * INDENT;
    }

    private double gap() {
        return boxes.side() * GAP;
    }
}
