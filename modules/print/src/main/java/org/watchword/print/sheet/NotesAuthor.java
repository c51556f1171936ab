package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Slide;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.NoteCopy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Said;
import org.watchword.print.copy.SlideCopy;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// What the trainer holds in hand: each slide small, how long it takes, what to say and to ask.
record NotesAuthor() implements DeckDocument.Author {
    private static final double SIZE = 12;

    @Override
    public DeckWord kind() {
        return DeckWord.NOTES;
    }

    @Override
    public Optional<Said> lead(DeckDesk desk) {
        return Optional.of(DeckWord.NOTES_LEAD.said(desk.plan().deck().minutes()));
    }

    @Override
    public List<Flow.Line> of(DeckDesk desk, TypeCases types, PlannedSlide planned) throws Refusal {
        SlideCopy copy = desk.face(planned);
        Writing writing = copy.writing();
        TypeCase own = types.in(writing);
        List<NoteCopy> notes = desk.notes(planned);
        SmallSlide head = new SmallSlide(
                SlideFace.of(types, copy, SlideShape.small(SmallSlide.WIDE)),
                about(desk, types, planned, copy),
                writing.rightToLeft());
        List<Flow.Line> lines = new ArrayList<>();
        String name = copy.head().heading();
        lines.add(new Flow.Line(head, 24, !notes.isEmpty(), name));
        SlideType type = new SlideType(own, writing, SIZE, false);
        Style label = DeckDocument.style(own, own.semibold(), SIZE - 1, Ink.TEAL);
        for (NoteCopy note : notes) {
            TextBrick what = TextBrick.said(note.label().said(), label, Role.PARAGRAPH);
            lines.add(new Flow.Line(
                    new NoteBrick(what, new SlideBricks(type, 0.2).passages(note.body()), writing.rightToLeft()),
                    8,
                    false,
                    name));
        }
        return lines;
    }

    private static Stack about(DeckDesk desk, TypeCases types, PlannedSlide planned, SlideCopy copy) {
        TypeCase own = types.in(copy.writing());
        SlideType type = new SlideType(own, copy.writing(), SIZE, false);
        int number = desk.plan().slides().indexOf(planned) + 1;
        List<Brick> about = new ArrayList<>();
        about.add(SlideBricks.heading(type, number + ". " + copy.head().heading(), SIZE * 1.2, Role.SUBHEADING));
        Style soft = DeckDocument.style(own, own.regular(), SIZE - 1, Ink.SOFT);
        about.add(TextBrick.line(new Writing("en"), OutlineAuthor.minutes(planned.minutes()), soft));
        Slide slide = planned.slide();
        Style strong = DeckDocument.style(own, own.semibold(), SIZE - 1, Ink.LAMP_WORDS);
        if (slide.sensitive()) {
            about.add(TextBrick.said(DeckWord.SENSITIVE.said(), strong, Role.PARAGRAPH));
        }
        if (slide.optional()) {
            about.add(TextBrick.said(DeckWord.OPTIONAL.said(), strong, Role.PARAGRAPH));
        }
        return new Stack(about, 3);
    }
}
