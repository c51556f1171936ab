package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Slide;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Said;

/// Every slide by its heading with its minutes, for whoever must know beforehand what will be shown.
record OutlineAuthor() implements DeckDocument.Author {
    private static final double SIZE = 12;

    @Override
    public DeckWord kind() {
        return DeckWord.OUTLINE;
    }

    @Override
    public Optional<Said> lead(DeckDesk desk) {
        return Optional.of(DeckWord.OUTLINE_LEAD.said(desk.plan().deck().minutes()));
    }

    @Override
    public boolean showsNumbers() {
        return false;
    }

    @Override
    public List<Flow.Line> of(DeckDesk desk, TypeCases types, PlannedSlide planned) throws Refusal {
        String heading = desk.face(planned).head().heading();
        TypeCase own = types.in(desk.writing());
        Style soft = DeckDocument.style(own, own.regular(), SIZE, Ink.SOFT);
        Style words = DeckDocument.style(own, own.medium(), SIZE, Ink.INK);
        TextBrick minutes = TextBrick.line(desk.writing(), minutes(planned.minutes()), soft);
        TextBrick told = TextBrick.line(desk.writing(), heading + remarks(planned), words);
        return List.of(new Flow.Line(new FactBrick(minutes, told, desk.writing().rightToLeft()), 5, false, heading));
    }

    /// To the nearest half: a plan is no promise.
    static String minutes(double planned) {
        long halves = Math.max(1, Math.round(planned * 2));
        if (halves == 1) {
            return DeckWord.HALF_MINUTE.with();
        }
        if (halves == 2) {
            return DeckWord.ONE_MINUTE.with();
        }
        return DeckWord.MINUTES.with(halves / 2 + (halves % 2 == 1 ? "½" : ""));
    }

    private static String remarks(PlannedSlide planned) {
        Slide slide = planned.slide();
        List<String> remarks = new ArrayList<>();
        if (slide.sensitive()) {
            remarks.add(DeckWord.SENSITIVE.with());
        }
        if (slide.optional()) {
            remarks.add(DeckWord.OPTIONAL.with());
        }
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    }
}
