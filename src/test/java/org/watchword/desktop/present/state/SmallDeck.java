package org.watchword.desktop.present.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.asked.Asked;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PartKind;
import org.watchword.content.deck.PlannedPart;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// A deck of six slides with everything that the presenter's window must cope with.
public final class SmallDeck {

    public static final int WELCOME = 0;
    public static final int BEFORE = 1;
    public static final int SIGNS = 2;
    public static final int STORY = 3;
    public static final int AFTER = 4;
    public static final int HELP = 5;

    private static final SourcePlace PLACE = new SourcePlace(Path.of("slides.en.md"), 1);

    private SmallDeck() {}

    /// The deck, planned for English. 16 minutes.
    public static DeckPlan plan() {
        return new DeckPlan(
                new Deck(
                        "taxi",
                        LocalText.of("en", "Taxi drivers"),
                        "taxi-private-hire",
                        16,
                        List.of(),
                        List.of(),
                        false,
                        PLACE),
                "Taxi and private hire drivers",
                "en",
                List.of(
                        new PlannedPart("", PartKind.OPENING, 2, WELCOME, 1),
                        new PlannedPart("", PartKind.BEFORE, 2, BEFORE, 1),
                        new PlannedPart("Signs in the car", PartKind.TEACHING, 8, SIGNS, 2),
                        new PlannedPart("", PartKind.AFTER, 2, AFTER, 1),
                        new PlannedPart("", PartKind.ENDING, 2, HELP, 1)),
                slides(),
                "0".repeat(64),
                List.of());
    }

    /// The same deck, with three questions that people ask; two of them this audience.
    public static DeckPlan asking() {
        return plan().with(List.of(
                asked("What if I am wrong?", "Then someone looks quietly. You give no blame.", "made-up", "all"),
                asked("Must I give my name?", "No.", "private", "taxi-private-hire"),
                asked("May pupils leave?", "Yes, without a reason.", "school", "schools-15-17")));
    }

    private static Asked asked(String question, String answer, String tag, String audience) {
        return new Asked(
                tag,
                "en",
                false,
                question,
                List.of(tag),
                List.of(audience),
                List.of(paragraph(answer)),
                List.of(paragraph("An office")),
                PLACE);
    }

    private static List<PlannedSlide> slides() {
        return List.of(
                planned(0, slide("welcome", "Welcome", Layout.TITLE, 2, List.of(), false), Moment.TEACH),
                asking(1, Moment.BEFORE),
                planned(2, slide("signs", "What might you notice?", Layout.POINTS, 4, points(), false), Moment.TEACH),
                planned(2, slide("story", "A story about threats", Layout.STORY, 4, List.of(), true), Moment.TEACH),
                asking(3, Moment.AFTER),
                planned(4, slide("help", "Where to get help", Layout.CONTACTS, 2, List.of(), false), Moment.TEACH));
    }

    private static List<Block> points() {
        return List.of(new Block.Bullets(
                false,
                List.of(
                        words("They do not know where they are going"),
                        words("Someone else holds their phone"),
                        words("They look at someone before they answer"))));
    }

    private static Slide slide(
            String id, String heading, Layout layout, double minutes, List<Block> body, boolean sensitive) {
        return new Slide(
                new SlideId("core/small", id),
                "Signs in the car",
                heading,
                layout,
                "en",
                false,
                minutes,
                !body.isEmpty(),
                sensitive,
                sensitive,
                Columns.EQUAL,
                Chart.NUMBERS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                notes(),
                List.of(),
                sensitive ? List.of(paragraph("Say that anybody may step out.")) : List.of(),
                PLACE);
    }

    private static List<Note> notes() {
        return List.of(
                new Note(Voice.SOURCE, List.of(paragraph("A council’s guidance, read 2026-05-31"))),
                new Note(Voice.ASK, List.of(paragraph("Has anyone seen something that did not feel right?"))),
                new Note(
                        Voice.SAY,
                        List.of(paragraph("One sign alone may mean nothing."), paragraph("Look for several."))),
                new Note(Voice.IF_ASKED, List.of(paragraph("Do not step in yourself."))));
    }

    private static PlannedSlide planned(int part, Slide slide, Moment moment) {
        return new PlannedSlide(slide.id().toString(), part, slide.minutes(), slide, Optional.empty(), moment);
    }

    private static PlannedSlide asking(int part, Moment moment) {
        String suffix = moment == Moment.BEFORE ? "@before" : "@after";
        return new PlannedSlide(
                "core/small#first" + suffix,
                part,
                2,
                slide("first", "What do you do first?", Layout.QUESTION, 2, List.of(), false),
                Optional.of(question()),
                moment);
    }

    private static Question question() {
        return new Question(
                new QuestionId("core/small", "first"),
                1,
                "en",
                false,
                "What do you do first?",
                List.of(),
                QuestionKind.SINGLE,
                Set.of(Use.BEFORE, Use.AFTER),
                "report",
                List.of(),
                List.of(
                        new Option("ask", Role.WRONG, words("Ask them in front of the other person"), List.of()),
                        new Option("note", Role.RIGHT, words("Note what you saw and report it"), List.of()),
                        new Option("follow", Role.WRONG, words("Follow them when they get out"), List.of()),
                        new Option("unsure", Role.NOT_SURE, words("Not sure"), List.of())),
                new KindDetail.Plain(),
                List.of(paragraph("Asking in front of someone who may be in control can put them at risk.")),
                List.of(),
                PLACE);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(words(text));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Words(text));
    }
}
