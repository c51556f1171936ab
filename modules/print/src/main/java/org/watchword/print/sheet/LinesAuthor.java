package org.watchword.print.sheet;

import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Said;
import org.watchword.print.copy.SlideCopy;
import org.watchword.print.type.Writing;

/// Small slides with lines beside them to write on, for the audience. Questions that are asked before and after stand
/// on the sheets for answers.
record LinesAuthor() implements DeckDocument.Author {
    private static final double ROW = 7.4 / 25.4 * 72;

    @Override
    public DeckWord kind() {
        return DeckWord.LINES;
    }

    @Override
    public Optional<Said> lead(DeckDesk desk) {
        return Optional.empty();
    }

    @Override
    public List<Flow.Line> of(DeckDesk desk, TypeCases types, PlannedSlide planned) throws Refusal {
        Layout layout = planned.slide().layout();
        if (planned.moment() != Moment.TEACH || layout == Layout.BREAK || layout == Layout.JOIN) {
            return List.of();
        }
        SlideCopy copy = desk.face(planned);
        SlideFace face = SlideFace.of(types, copy, SlideShape.small(SmallSlide.WIDE));
        Writing writing = copy.writing();
        FieldsBrick lines = new FieldsBrick(writing, List.of(), ROW, (int) (face.height() / ROW));
        return List.of(new Flow.Line(
                new SmallSlide(face, lines, writing.rightToLeft()),
                26,
                false,
                copy.head().heading()));
    }
}
