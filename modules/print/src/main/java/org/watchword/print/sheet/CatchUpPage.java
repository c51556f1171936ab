package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PartKind;
import org.watchword.content.deck.PlannedPart;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.PlainForm;
import org.watchword.print.Refused;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Said;
import org.watchword.print.copy.SlideBody;
import org.watchword.print.copy.SlideCopy;
import org.watchword.print.copy.Weight;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// One A5 page for whoever comes late: the first point of each part of the deck, what to do and not to do, and who to
/// call. What is hard to read alone is left out.
record CatchUpPage(TypeCases types, DeckDesk desk, double width, double height) implements Sheet {
    private static final List<Set<Layout>> ORDER = List.of(
            EnumSet.of(Layout.STATEMENT),
            EnumSet.of(Layout.STEPS),
            EnumSet.of(Layout.POINTS, Layout.PICTURE_AND_POINTS, Layout.PICTURE, Layout.PLAIN, Layout.FIGURES));
    private static final double MARGIN = 34;
    private static final double[] SIZES = {12, 11.5, 11, 10.5, 10, 9.5, 9};

    @Override
    public void draw(PrintFile file) throws Refusal {
        for (double size : SIZES) {
            Stack words = words(size);
            double inner = width - 2 * MARGIN;
            if (words.height(inner) <= height - 2 * MARGIN && !words.overflows(inner)) {
                Page page = file.page(width, height);
                words.draw(new Spot(page, file.root(), MARGIN, MARGIN, inner));
                if (desk.draft()) {
                    new DraftStamp(types.in(new Writing("en"))).draw(page);
                }
                return;
            }
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, desk.plan().title());
    }

    private Stack words(double size) throws Refusal {
        Writing writing = desk.writing();
        SlideType type = new SlideType(types.in(writing), writing, size, false);
        TypeCase own = type.types();
        List<Brick> bricks = new ArrayList<>();
        bricks.add(new LampBrick(writing.rightToLeft()));
        bricks.add(TextBrick.said(
                DeckWord.CATCH_UP.said(), DeckDocument.style(own, own.bold(), size * 1.7, Ink.INK), Role.TITLE));
        bricks.add(TextBrick.line(writing, desk.plan().title(), type.style(own.semibold(), 1, Ink.TEAL)));
        SlideBricks layer = new SlideBricks(type, 0.25);
        bricks.add(layer.list(true, points()));
        for (PlannedSlide planned : ending()) {
            SlideCopy copy = desk.face(planned);
            bricks.add(SlideBricks.heading(type, copy.head().heading(), size * 1.15, Role.HEADING));
            bricks.add(layer.body(copy.body()));
        }
        for (Said said : desk.checked()) {
            Style small = DeckDocument.style(own, own.regular(), Math.min(size, 9), Ink.SOFT);
            bricks.add(TextBrick.said(said, small, Role.PARAGRAPH));
        }
        return new Stack(bricks, size * 0.6);
    }

    private List<PlannedSlide> ending() {
        List<PlannedPart> parts = desk.plan().parts();
        return desk.plan().slides().stream()
                .filter(planned -> parts.get(planned.part()).kind() == PartKind.ENDING)
                .toList();
    }

    private List<List<Run>> points() throws Refusal {
        List<List<Run>> points = new ArrayList<>();
        List<PlannedPart> parts = desk.plan().parts();
        for (int number = 0; number < parts.size(); number++) {
            if (parts.get(number).kind() == PartKind.TEACHING) {
                point(number).ifPresent(points::add);
            }
        }
        return points;
    }

    /// Of each part the one that says most: a statement, steps, or else the first line to take home.
    private Optional<List<Run>> point(int part) throws Refusal {
        for (Set<Layout> wanted : ORDER) {
            for (PlannedSlide planned : desk.plan().slides()) {
                if (planned.part() == part && wanted.contains(planned.slide().layout()) && isPoint(planned)) {
                    SlideCopy copy = desk.face(planned);
                    List<Run> said = said(copy);
                    if (!said.isEmpty()) {
                        List<Run> runs = new ArrayList<>();
                        runs.add(new Run(copy.head().heading() + ". ", Weight.STRONG));
                        runs.addAll(said);
                        return Optional.of(runs);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// A question means nothing to who was not there, and what is hard to hear is not read alone.
    private static boolean isPoint(PlannedSlide planned) {
        Slide slide = planned.slide();
        return planned.moment() == Moment.TEACH
                && !slide.heading().endsWith("?")
                && !slide.sensitive()
                && slide.timer().isEmpty()
                && !slide.optional();
    }

    private static List<Run> said(SlideCopy copy) {
        if (copy.body() instanceof SlideBody.Text(List<Passage> passages)) {
            for (Passage passage : passages) {
                if (passage instanceof Passage.Items(boolean ordered, List<List<Run>> items) && ordered) {
                    return joined(items);
                }
                boolean told = copy.head().look() == SlideCopy.Look.STATEMENT
                        || PlainForm.is(copy.writing().language());
                if (told && passage instanceof Passage.Words(List<Run> runs)) {
                    return runs;
                }
            }
        }
        return copy.remember();
    }

    private static List<Run> joined(List<List<Run>> items) {
        List<Run> joined = new ArrayList<>();
        for (List<Run> item : items) {
            if (!joined.isEmpty()) {
                joined.add(new Run(" · ", Weight.PLAIN));
            }
            item.forEach(run -> joined.add(run.weight() == Weight.STRONG ? new Run(run.text(), Weight.PLAIN) : run));
        }
        return joined;
    }
}
