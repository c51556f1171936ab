package org.watchword.desktop.slide;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Directory;
import org.watchword.content.contact.Status;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PartKind;
import org.watchword.content.deck.PlannedPart;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.figure.Figure;
import org.watchword.content.figure.Figures;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.content.text.Checked;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

/// A small deck with one slide of every layout, for tests.
public final class Samples {
    static final SourcePlace PLACE = new SourcePlace(Path.of("slides.en.md"), 1);
    private static final Checked CHECKED = new Checked(LocalDate.of(2026, 5, 31), Checked.NOBODY);

    private Samples() {}

    /// The deck's material in English.
    public static Material material() {
        return material(deck(), Texts.of(Language.ENGLISH));
    }

    static Material material(List<PlannedSlide> slides, Texts texts) {
        Deck deck = new Deck(
                "sample",
                LocalText.of("en", "Taxi drivers"),
                "taxi-private-hire",
                55,
                List.of(),
                List.of(),
                false,
                PLACE);
        PlannedPart part = new PlannedPart("Signs in the car", PartKind.TEACHING, 9, 0, slides.size());
        DeckPlan plan =
                new DeckPlan(deck, "Taxi and private hire drivers", "en", List.of(part), slides, "00", List.of());
        return new Material(plan, directory(), figures(), texts, ZoneOffset.UTC);
    }

    static List<PlannedSlide> deck() {
        List<PlannedSlide> slides = new ArrayList<>();
        slides.add(SampleSlide.of(Layout.TITLE, "Welcome")
                .body(words("You may notice what others miss."))
                .plan());
        slides.add(points());
        slides.add(SampleSlide.of(Layout.STATEMENT, "You do not need to be sure")
                .body(words("Report what you saw. Others will look into it."))
                .plan());
        slides.add(steps());
        slides.add(bars());
        slides.add(SampleSlide.of(Layout.DISCUSSION, "Talk in twos")
                .timer(Duration.ofMinutes(1))
                .body(list(List.of(List.of(text("What would worry you?")), List.of(text("What else could it be?")))))
                .plan());
        slides.add(compare());
        slides.add(SampleSlide.asking(question()).plan());
        slides.add(SampleSlide.asking(scale()).plan());
        slides.add(SampleSlide.of(Layout.VIDEO, "A driver tells")
                .body(new Block.Film("She reported a worry", Path.of("a.mp4"), Path.of("a.vtt")))
                .plan());
        slides.add(SampleSlide.of(Layout.BREAK, "Tea").minutes(5).plan());
        slides.add(help());
        return slides;
    }

    static PlannedSlide points() {
        return SampleSlide.of(Layout.POINTS, "What might you notice?")
                .revealed()
                .body(list(List.of(
                        List.of(text("They do not know where they are going")),
                        List.of(text("Someone else holds their phone or money")),
                        List.of(text("They look at someone before they answer")))))
                .body(new Block.Remember(List.of(text("One sign alone may mean nothing. Look for several."))))
                .plan();
    }

    static PlannedSlide steps() {
        return SampleSlide.of(Layout.STEPS, "Four steps, every time")
                .revealed()
                .body(new Block.Bullets(
                        true,
                        List.of(
                                List.of(strong("Notice"), text(" what does not fit")),
                                List.of(strong("Stay safe"), text(" and drive as usual")),
                                List.of(strong("Note it"), text(" once you have stopped")),
                                List.of(strong("Report it"), text(" the same day")))))
                .plan();
    }

    static PlannedSlide bars() {
        return SampleSlide.of(Layout.FIGURES, "What is known")
                .body(list(List.of(
                        List.of(new Inline.FigureRef("referred", false), text(" people were referred")),
                        List.of(new Inline.FigureRef("before", false), text(" the year before")))))
                .bars()
                .plan();
    }

    private static PlannedSlide compare() {
        return SampleSlide.of(Layout.COMPARE, "Do and don’t")
                .doAndDont()
                .revealed()
                .body(new Block.Paragraph(List.of(strong("Do"))))
                .body(list(List.of(List.of(text("Drive as usual")), List.of(text("Call when it is safe")))))
                .body(new Block.Paragraph(List.of(strong("Don’t"))))
                .body(list(List.of(List.of(text("Confront anyone")), List.of(text("Follow the car")))))
                .plan();
    }

    static PlannedSlide help() {
        return SampleSlide.of(Layout.CLOSE, "Where to get help")
                .body(words("Thank you for coming."))
                .body(list(List.of(
                        List.of(new Inline.ContactRef("emergency", ContactPart.WHOLE), text(" Danger now")),
                        List.of(new Inline.ContactRef("helpline", ContactPart.WHOLE)),
                        List.of(new Inline.ContactRef("retired", ContactPart.WHOLE)))))
                .plan();
    }

    static Question question() {
        return question(
                QuestionKind.SINGLE,
                "You think a passenger is being controlled. Nobody is in danger right now. What do you do first?",
                List.of(
                        option("a", Role.WRONG, "Ask them in front of the other person"),
                        option("b", Role.RIGHT, "Note what you saw and report it"),
                        option("c", Role.WRONG, "Follow them when they get out"),
                        option("ns", Role.NOT_SURE, "Not sure")));
    }

    static Question scale() {
        return question(
                QuestionKind.SCALE,
                "How sure are you that you would know what to do?",
                List.of(
                        option("1", Role.POINT, "Not at all sure"),
                        option("2", Role.POINT, ""),
                        option("3", Role.POINT, ""),
                        option("4", Role.POINT, ""),
                        option("5", Role.POINT, "Very sure")));
    }

    static Question question(QuestionKind kind, String text, List<Option> options) {
        return question(kind, text, options, "en");
    }

    static Question question(QuestionKind kind, String text, List<Option> options, String language) {
        return new Question(
                new QuestionId("act/report", kind.name()),
                1,
                language,
                false,
                text,
                List.of(),
                kind,
                Set.of(Use.SESSION),
                "report",
                List.of(),
                options,
                new KindDetail.Plain(),
                kind.asksKnowledge()
                        ? List.of(
                                words("Asking in front of someone who may be in control can put them at risk."),
                                words("Notes made soon after are the most useful."))
                        : List.of(),
                List.of(),
                PLACE);
    }

    static Option option(String id, Role role, String words) {
        return new Option(id, role, words.isEmpty() ? List.of() : List.of(text(words)), List.of());
    }

    static PlannedSlide planned(String key, Slide slide, Optional<Question> question) {
        return new PlannedSlide(key, 0, slide.minutes(), slide, question, Moment.TEACH);
    }

    static Block.Paragraph words(String words) {
        return new Block.Paragraph(List.of(text(words)));
    }

    static Block.Bullets list(List<List<Inline>> items) {
        return new Block.Bullets(false, items);
    }

    static Inline text(String words) {
        return new Inline.Words(words);
    }

    static Inline strong(String words) {
        return new Inline.Strong(List.of(text(words)));
    }

    static Directory directory() {
        return new Directory(List.of(
                contact("emergency", "Emergency services", "999", Status.CURRENT),
                contact("helpline", "Modern Slavery & Exploitation Helpline", "08000 121 700", Status.UNCERTAIN),
                contact("retired", "Old line", "0300 000 000", Status.RETIRED)));
    }

    private static Contact contact(String id, String name, String number, Status status) {
        return new Contact(
                id,
                new Area("gb"),
                LocalText.of("en", name),
                LocalText.of("en", "Advice, for anyone"),
                ContactKind.PHONE,
                number,
                number.replace(" ", ""),
                LocalText.NONE,
                LocalText.NONE,
                LocalText.NONE,
                Optional.empty(),
                Optional.empty(),
                "owner",
                CHECKED,
                status,
                LocalText.NONE,
                List.of(),
                PLACE);
    }

    static Figures figures() {
        return new Figures(List.of(figure("referred", "23411"), figure("before", "19125")));
    }

    private static Figure figure(String id, String value) {
        return new Figure(
                id,
                new Area("gb"),
                new BigDecimal(value),
                "count",
                LocalText.of("en", "people"),
                "2025",
                LocalText.of("en", "Home Office"),
                "https://www.gov.uk/",
                "2026-02-19",
                CHECKED,
                Status.CURRENT,
                LocalText.NONE,
                LocalText.NONE,
                PLACE);
    }
}
