package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Said;
import org.watchword.print.copy.SlideCopy;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// The questions of before and after, to be answered on paper. No right answer is marked, and nobody is asked for a
/// name.
record QuestionsAuthor() implements DeckDocument.Author {
    private static final double SIZE = 12;
    private static final double ROW = 7.4 / 25.4 * 72;
    private static final int LINES = 4;

    @Override
    public DeckWord kind() {
        return DeckWord.QUESTIONS;
    }

    @Override
    public Optional<Said> lead(DeckDesk desk) {
        return Optional.of(DeckWord.QUESTIONS_LEAD.said());
    }

    @Override
    public List<Flow.Line> of(DeckDesk desk, TypeCases types, PlannedSlide planned) throws Refusal {
        if (planned.moment() == Moment.TEACH || planned.question().isEmpty()) {
            return List.of();
        }
        SlideCopy copy = desk.face(planned);
        Writing writing = copy.writing();
        SlideType type = new SlideType(types.in(writing), writing, SIZE, false);
        List<Brick> bricks = new ArrayList<>();
        bricks.add(SlideBricks.heading(type, copy.head().heading(), SIZE * 1.08, Role.SUBHEADING));
        DeckWord.hint(planned.question().get().kind()).ifPresent(hint -> {
            Style soft = type.style(type.types().regular(), 0.92, type.soft());
            bricks.add(TextBrick.said(hint.said(), soft, Role.PARAGRAPH));
        });
        bricks.add(new SlideBricks(type, 0.28).body(copy.body()));
        if (isWritten(planned.question().get())) {
            bricks.add(new FieldsBrick(writing, List.of(), ROW, LINES));
        }
        return List.of(
                new Flow.Line(new Stack(bricks, 5), 16, false, copy.head().heading()));
    }

    private static boolean isWritten(Question question) {
        return question.kind() == QuestionKind.TEXT || question.kind() == QuestionKind.CLOUD;
    }
}
