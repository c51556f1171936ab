package org.watchword.desktop.slide.face;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.content.text.PlainForm;
import org.watchword.desktop.slide.face.Face.Form;

/// Turns a slide of a plan into what is drawn. Pure: the same slide and step give the same face.
public final class Faces {
    private final Material material;

    public Faces(Material material) {
        this.material = material;
    }

    /// A slide at a step, its question (if it asks one) being read.
    ///
    /// @param step 0 shows the heading of a revealed list and nothing of the list
    public Face of(PlannedSlide planned, int step) {
        return of(planned, step, Hands.READING);
    }

    /// A slide at a step, with its question as far as it has come.
    public Face of(PlannedSlide planned, int step, Hands hands) {
        return planned.question()
                .<Face>map(question -> new Asking(material).face(planned, question, step, hands))
                .orElseGet(() -> face(planned, step));
    }

    /// The same with the language it speaks: that of the slide or question, which is the source's where nobody has
    /// translated it.
    public Told told(PlannedSlide planned, int step, Hands hands) {
        String language = planned.question()
                .map(Question::language)
                .orElse(planned.slide().language());
        return new Told(of(planned, step, hands), language);
    }

    private Face face(PlannedSlide planned, int step) {
        Slide slide = planned.slide();
        Body body = new Body(slide, step, new Filler(material));
        String heading = Typography.set(slide.heading(), material);
        Head head = new Head(Typography.set(slide.section(), material), heading);
        return switch (slide.layout()) {
            case TITLE -> new Face.Title(new Head(material.plan().title(), heading), body.text(), body.shot());
            case STATEMENT -> new Face.Statement(head, body.text(), body.source());
            case POINTS, PICTURE_AND_POINTS -> new Face.Points(head, Form.BULLETS, body.items(), body.side(null));
            case STEPS -> new Face.Points(head, Form.STEPS, body.items(), body.side(null));
            case STORY -> new Face.Points(head, Form.PARAGRAPHS, body.paragraphs(), body.side(null));
            case DISCUSSION -> discussion(head, slide, body);
            case PLAIN -> new Face.Plain(new Head("", heading), body.text(), body.side(talk(slide)));
            case PICTURE ->
                new Face.Wide(
                        PlainForm.is(slide.language()) ? new Head("", heading) : head,
                        body.shot(),
                        body.text(),
                        body.source());
            case WHOLE_PICTURE -> whole(head, body);
            case COMPARE -> new Face.Compare(head, body.columns(), body.side(null));
            case FIGURES -> figures(head, slide, body);
            case VIDEO -> new Face.Film(head, body.film().orElse(""), body.text());
            case CONTACTS -> new Face.Contacts(head, Line.of(""), body.cards(), body.side(null));
            case CLOSE -> close(head, body);
            case BREAK -> rest(planned, body, null);
            case JOIN -> join(head, body);
            case QUESTION -> new Face.Statement(head, body.text(), body.source());
        };
    }

    /// Without its picture there is nothing but the heading.
    private static Face whole(Head head, Body body) {
        @Nullable Shot shot = body.shot();
        return shot == null ? new Face.Statement(head, body.text(), "") : new Face.Whole(head.heading(), shot);
    }

    /// Without phones there is nothing to open, and the slide is a plain one.
    private Face join(Head head, Body body) {
        Doorway doorway = material.doorway();
        return doorway == null
                ? new Face.Statement(head, body.text(), body.source())
                : new Face.Join(head, body.text(), doorway);
    }

    private static Face close(Head head, Body body) {
        List<Card> cards = body.cards();
        return cards.isEmpty() && !body.items().isEmpty()
                ? new Face.Points(head, Form.BULLETS, body.items(), body.side(null))
                : new Face.Contacts(head, body.text(), cards, body.side(null));
    }

    /// A break of the deck.
    ///
    /// @param back when to return, in words; null when that is not known
    Face rest(PlannedSlide planned, @Nullable String back) {
        return rest(planned, new Body(planned.slide(), 0, new Filler(material)), back);
    }

    private Face rest(PlannedSlide planned, Body body, @Nullable String back) {
        String own = planned.slide().heading();
        String heading = own.isEmpty() ? material.texts().get(SlideWord.BREAK) : own;
        String minutes = material.texts().get(SlideWord.BREAK_MINUTES, planned.minutes());
        return new Face.Pause(new Head(planned.slide().section(), heading), body.text(), back == null ? minutes : back);
    }

    private Face discussion(Head head, Slide slide, Body body) {
        String clock = talk(slide);
        List<Item> items = body.items();
        return items.isEmpty()
                ? new Face.Points(head, Form.PARAGRAPHS, body.paragraphs(), body.side(clock))
                : new Face.Points(head, Form.BULLETS, items, body.side(clock));
    }

    /// How long people talk, in words; null where they do not.
    private @Nullable String talk(Slide slide) {
        return slide.timer()
                .map(timer -> material.texts().get(SlideWord.TALK_FOR, timer.toSeconds() / 60.0))
                .orElse(null);
    }

    private Face figures(Head head, Slide slide, Body body) {
        List<Bar> bars = body.bars(material.locale());
        return new Face.Figures(head, slide.chart() == Chart.BARS, bars, body.side(null));
    }

    /// The first number of the help slide that is not for emergencies: what stands on the holding slide.
    Optional<Card> helpline() {
        Filler filler = new Filler(material);
        return material.plan().help().stream()
                .flatMap(help -> help.slide().body().stream())
                .filter(Block.Bullets.class::isInstance)
                .map(Block.Bullets.class::cast)
                .flatMap(list -> list.items().stream())
                .flatMap(item -> Body.contactIn(item).stream())
                .flatMap(id -> filler.contact(id).stream())
                .filter(contact -> contact.digits().length() > 5)
                .findFirst()
                .map(contact -> filler.card(contact, Line.of(""), true));
    }
}
