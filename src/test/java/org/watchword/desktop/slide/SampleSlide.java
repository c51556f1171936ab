package org.watchword.desktop.slide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;

/// Builds a slide for tests. Every slide has a note that must never reach the wall.
final class SampleSlide {
    static final String NOTE = "for the trainer only";
    private final Layout layout;
    private final String heading;
    private final List<Block> body = new ArrayList<>();
    private String language = "en";
    private boolean reveals;
    private boolean draft;
    private double minutes = 2;
    private Chart chart = Chart.NUMBERS;
    private Columns columns = Columns.EQUAL;
    private @Nullable Duration timer;
    private @Nullable Question question;

    private SampleSlide(Layout layout, String heading) {
        this.layout = layout;
        this.heading = heading;
    }

    static SampleSlide of(Layout layout, String heading) {
        return new SampleSlide(layout, heading);
    }

    static SampleSlide asking(Question question) {
        SampleSlide slide = new SampleSlide(Layout.QUESTION, "What would you do?");
        slide.question = question;
        return slide;
    }

    SampleSlide body(Block block) {
        body.add(block);
        return this;
    }

    SampleSlide revealed() {
        reveals = true;
        return this;
    }

    SampleSlide in(String tag) {
        language = tag;
        return this;
    }

    SampleSlide draft() {
        draft = true;
        return this;
    }

    SampleSlide minutes(double planned) {
        minutes = planned;
        return this;
    }

    SampleSlide bars() {
        chart = Chart.BARS;
        return this;
    }

    SampleSlide doAndDont() {
        columns = Columns.DO_AND_DONT;
        return this;
    }

    SampleSlide timer(Duration talk) {
        timer = talk;
        return this;
    }

    PlannedSlide plan() {
        String id = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        Optional<Question> asked = Optional.ofNullable(question);
        Slide slide = new Slide(
                new SlideId("signs/transport", id),
                "Signs in the car",
                heading,
                layout,
                language,
                draft,
                minutes,
                reveals,
                false,
                false,
                columns,
                chart,
                asked.map(Question::id),
                Optional.ofNullable(timer),
                Optional.empty(),
                body,
                List.of(new Note(Voice.SAY, List.of(Samples.words(NOTE)))),
                List.of(),
                List.of(),
                Samples.PLACE);
        return Samples.planned(
                id + asked.map(Question::kind).map(Object::toString).orElse(""), slide, asked);
    }
}
