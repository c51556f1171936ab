package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.text.PlainForm;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Said;
import org.watchword.print.copy.SlideBody;
import org.watchword.print.copy.SlideCopy;
import org.watchword.print.tag.Role;

/// What the audience keeps: the points under the heading of their slide. In a plain form each stands beside its
/// picture, which says half of it.
record HandoutAuthor() implements DeckDocument.Author {
    private static final double SIZE = 12;
    private static final double PLAIN_SIZE = 15;

    @Override
    public DeckWord kind() {
        return DeckWord.HANDOUT;
    }

    @Override
    public Optional<Said> lead(DeckDesk desk) {
        return Optional.empty();
    }

    @Override
    public List<Flow.Line> of(DeckDesk desk, TypeCases types, PlannedSlide planned) throws Refusal {
        Optional<SlideCopy> kept = desk.handout(planned);
        if (kept.isEmpty()) {
            return List.of();
        }
        SlideCopy copy = kept.get();
        boolean plain = PlainForm.is(copy.writing().language());
        double size = plain ? PLAIN_SIZE : SIZE;
        SlideType type = new SlideType(types.in(copy.writing()), copy.writing(), size, false);
        Stack words = words(copy, type);
        Brick whole = words;
        if (plain && copy.picture().isPresent()) {
            whole = new BesidePicture(
                    PictureBrick.whole(copy.picture().get()),
                    words,
                    copy.writing().rightToLeft());
        }
        return List.of(new Flow.Line(whole, 14, false, copy.head().heading()));
    }

    private static Stack words(SlideCopy copy, SlideType type) throws Refusal {
        List<Brick> bricks = new ArrayList<>();
        bricks.add(SlideBricks.heading(type, copy.head().heading(), type.size() * 1.08, Role.SUBHEADING));
        boolean wide = copy.head().look() == SlideCopy.Look.WIDE
                && !PlainForm.is(type.writing().language());
        if (wide && copy.picture().isPresent()) {
            bricks.add(PictureBrick.inText(copy.picture().get()));
        }
        if (!isEmpty(copy.body())) {
            bricks.add(new SlideBricks(type, 0.28).body(copy.body()));
        }
        if (!copy.remember().isEmpty()) {
            TextBrick line = TextBrick.paragraph(
                    type.writing(), copy.remember(), type.style(type.types().semibold(), 1, type.remembered()));
            bricks.add(new BarredBrick(line, type.writing().rightToLeft()));
        }
        for (Said said : copy.foot()) {
            boolean source = copy.body() instanceof SlideBody.Amounts;
            if (source) {
                Style small = type.at(10).style(type.types().regular(), 1, type.soft());
                bricks.add(TextBrick.said(said, small, Role.PARAGRAPH));
            }
        }
        return new Stack(bricks, 5);
    }

    private static boolean isEmpty(SlideBody body) {
        return body instanceof SlideBody.Text text && text.passages().isEmpty();
    }
}
