package org.watchword.content.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.SourcePlace;

/// Gathers parts and slides in order and keeps keys unique.
final class PlanBuilder {

    private final Function<QuestionId, Optional<Question>> questions;
    private final List<PlannedPart> parts = new ArrayList<>();
    private final List<PlannedSlide> slides = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    PlanBuilder(Function<QuestionId, Optional<Question>> questions) {
        this.questions = questions;
    }

    List<PlannedPart> parts() {
        return parts;
    }

    List<PlannedSlide> slides() {
        return slides;
    }

    void part(PartHead head, List<Slide> shown) {
        if (shown.isEmpty()) {
            return;
        }
        open(head, shown.size());
        double own = shown.stream().mapToDouble(Slide::minutes).sum();
        double stretch = own > 0 ? head.minutes() / own : 1;
        for (Slide slide : shown) {
            Optional<Question> question = slide.question().flatMap(questions);
            add(slide.id().toString(), slide.minutes() * stretch, slide, question, Moment.TEACH);
        }
    }

    void rest(Deck deck, Part.Rest rest) {
        open(new PartHead("", PartKind.BREAK, rest.minutes()), 1);
        SlideId id = new SlideId("deck/" + deck.id(), "break-" + parts.size());
        Slide slide = drawn(id, "", Layout.BREAK, rest.minutes(), rest.place(), Optional.empty());
        add(id.toString(), rest.minutes(), slide, Optional.empty(), Moment.TEACH);
    }

    void ask(Part.Ask ask, List<Question> asked, Function<String, String> sections) {
        if (asked.isEmpty()) {
            return;
        }
        PartKind kind = ask.moment() == Moment.BEFORE ? PartKind.BEFORE : PartKind.AFTER;
        open(new PartHead("", kind, ask.minutes()), asked.size());
        String moment = ask.moment().name().toLowerCase(Locale.ROOT);
        double each = ask.minutes() / asked.size();
        for (Question question : asked) {
            QuestionId id = question.id();
            SlideId slideId = new SlideId(id.module(), "ask-" + moment + "-" + id.question());
            String section = sections.apply(id.module());
            Slide slide = drawn(slideId, section, Layout.QUESTION, each, question.place(), Optional.of(id));
            add(id + "@" + moment, each, slide, Optional.of(question), ask.moment());
        }
    }

    private void open(PartHead head, int count) {
        parts.add(new PlannedPart(head.title(), head.kind(), head.minutes(), slides.size(), count));
    }

    private void add(String key, double minutes, Slide slide, Optional<Question> question, Moment moment) {
        String unique = key;
        for (int again = 2; !keys.add(unique); again++) {
            unique = key + "@" + again;
        }
        slides.add(new PlannedSlide(unique, parts.size() - 1, minutes, slide, question, moment));
    }

    /// A slide that the program makes itself; its words are the program's.
    private static Slide drawn(
            SlideId id, String section, Layout layout, double minutes, SourcePlace place, Optional<QuestionId> asks) {
        return new Slide(
                id,
                section,
                "",
                layout,
                "",
                false,
                minutes,
                false,
                false,
                false,
                Columns.EQUAL,
                Chart.NUMBERS,
                asks,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                place);
    }
}
