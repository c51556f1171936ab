package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.PartKind;
import org.watchword.content.deck.PlannedPart;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.print.Refused;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Said;
import org.watchword.print.page.Colour;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// A deck as pages to read: its head, a heading for each part, and what an author of pages makes of each slide.
final class DeckDocument implements Sheet {
    private final TypeCases types;
    private final DeckDesk desk;
    private final Author author;

    /// What stands in a document, and what of each slide.
    interface Author {
        /// Above the deck's title.
        DeckWord kind();

        /// Below it; nothing when it needs no words.
        Optional<Said> lead(DeckDesk desk);

        /// Whether it shows the numbers that slides name; if so, who checked them stands at its end.
        default boolean showsNumbers() {
            return true;
        }

        /// What a slide becomes; nothing when it has no place in the document.
        List<Flow.Line> of(DeckDesk desk, TypeCases types, PlannedSlide planned) throws Refusal;
    }

    DeckDocument(TypeCases types, DeckDesk desk, Author author) {
        this.types = types;
        this.desk = desk;
        this.author = author;
    }

    @Override
    public void draw(PrintFile file) throws Refusal {
        List<Flow.Line> lines = new ArrayList<>(head());
        List<PlannedPart> parts = desk.plan().parts();
        for (int i = 0; i < parts.size(); i++) {
            lines.addAll(part(parts.get(i), i));
        }
        TypeCase english = types.in(desk.writing());
        for (Said said : author.showsNumbers() ? desk.checked() : List.<Said>of()) {
            Style small = style(english, english.regular(), 10, Ink.SOFT);
            lines.add(line(TextBrick.said(said, small, Role.PARAGRAPH), 20, false));
        }
        for (Flow.Line line : lines) {
            if (line.brick().overflows(Flow.WIDTH)) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, line.name());
            }
        }
        new Flow(lines).draw(file, english.regular());
        if (desk.draft()) {
            DraftStamp stamp = new DraftStamp(types.in(new Writing("en")));
            file.pages().forEach(stamp::draw);
        }
    }

    private List<Flow.Line> head() {
        Writing writing = desk.writing();
        TypeCase own = types.in(writing);
        List<Flow.Line> lines = new ArrayList<>();
        lines.add(line(new LampBrick(writing.rightToLeft()), 0, true));
        Style kind = style(own, own.semibold(), 12, Ink.TEAL);
        lines.add(line(TextBrick.said(author.kind().said(), kind, Role.PARAGRAPH), 4, true));
        Style title = style(own, own.bold(), 26, Ink.INK);
        boolean leads = author.lead(desk).isPresent();
        lines.add(line(TextBrick.heading(writing, desk.plan().title(), title, Role.TITLE), 0, leads));
        author.lead(desk)
                .map(said -> TextBrick.said(said, style(own, own.regular(), 12.5, Ink.INK), Role.PARAGRAPH))
                .ifPresent(lead -> lines.add(line(lead, 6, false)));
        return lines;
    }

    private List<Flow.Line> part(PlannedPart part, int number) throws Refusal {
        List<Flow.Line> lines = new ArrayList<>();
        for (PlannedSlide planned : desk.plan().slides()) {
            if (planned.part() == number) {
                lines.addAll(author.of(desk, types, planned));
            }
        }
        if (lines.isEmpty() || part.kind() == PartKind.BREAK) {
            return lines;
        }
        TypeCase own = types.in(desk.writing());
        Style heading = style(own, own.bold(), 17, Ink.TEAL);
        lines.addFirst(line(name(part, heading), 26, true));
        return lines;
    }

    private TextBrick name(PlannedPart part, Style heading) {
        return switch (part.kind()) {
            case BEFORE -> TextBrick.said(DeckWord.QUESTIONS_BEFORE.said(), heading, Role.HEADING);
            case AFTER -> TextBrick.said(DeckWord.QUESTIONS_AFTER.said(), heading, Role.HEADING);
            case OPENING -> TextBrick.said(DeckWord.OPENING.said(), heading, Role.HEADING);
            case ENDING -> TextBrick.said(DeckWord.ENDING.said(), heading, Role.HEADING);
            case TEACHING, BREAK -> TextBrick.heading(desk.writing(), part.title(), heading, Role.HEADING);
        };
    }

    private Flow.Line line(Brick brick, double gap, boolean withNext) {
        return new Flow.Line(brick, gap, withNext, desk.plan().title());
    }

    static Style style(TypeCase types, Typeface face, double size, Colour colour) {
        double leading = types.leading(1.32);
        return new Style(face, types.bold(), types.number(), size, leading, colour);
    }
}
