package org.watchword.content.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.library.WordList;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.content.text.Passage;
import org.watchword.content.text.PlainForm;

/// What a room reads of each slide, and what that comes to.
///
/// @param byOwner passages of the library, by the slide or question they belong to
/// @param list words avoided and words common
record ShownText(Map<String, List<Passage>> byOwner, WordList list) {

    /// What stands on the wall at once; feedback and explanations follow later.
    private static final Set<Passage.Kind> AT_ONCE =
            EnumSet.of(Passage.Kind.HEADING, Passage.Kind.BODY, Passage.Kind.QUESTION, Passage.Kind.OPTION);

    static ShownText of(Library library) {
        return new ShownText(
                library.passages().stream().collect(Collectors.groupingBy(Passage::owner)), library.words());
    }

    DeckFigures deck(DeckPlan plan) {
        Readability whole = Readability.of(read(plan));
        return new DeckFigures(
                plan.deck().id(),
                plan.language(),
                plan.deck().minutes(),
                plan.slides().size(),
                wordsASlide(plan),
                whole.age(),
                whole.average(),
                whole.longest(),
                count(plan, slide -> slide.question().isPresent()),
                (int) Math.round(100 * Activity.share(plan)),
                count(plan, ShownText::hasPicture),
                coverage(plan).percent());
    }

    /// How common the words are that a room reads of a deck.
    Coverage coverage(DeckPlan plan) {
        return Coverage.of(read(plan), list.commonIn(PlainForm.language(plan.language())));
    }

    /// The words of a slide's heading and body.
    int words(Slide slide) {
        return byOwner.getOrDefault(slide.id().toString(), List.of()).stream()
                .filter(passage -> passage.language().equals(slide.language()))
                .filter(passage -> passage.kind() == Passage.Kind.HEADING || passage.kind() == Passage.Kind.BODY)
                .mapToInt(passage -> Prose.words(passage.text()))
                .sum();
    }

    /// The reading age of a slide's heading and body.
    double age(Slide slide) {
        return Readability.of(byOwner.getOrDefault(slide.id().toString(), List.of()).stream()
                        .filter(passage -> passage.language().equals(slide.language()))
                        .filter(passage -> AT_ONCE.contains(passage.kind()))
                        .map(Passage::text)
                        .toList())
                .age();
    }

    /// All that a room reads, a question asked twice counted once.
    private List<String> read(DeckPlan plan) {
        Set<String> counted = new HashSet<>();
        return plan.slides().stream()
                .filter(slide -> counted.add(owner(slide)))
                .flatMap(slide -> texts(slide, ReadingAgeCheck.READ::contains).stream())
                .toList();
    }

    SlideFigures slide(DeckPlan plan, PlannedSlide slide) {
        Readability read = Readability.of(texts(slide, AT_ONCE::contains));
        return new SlideFigures(
                plan.deck().id(), plan.language(), slide.key(), read.words(), read.age(), read.longest());
    }

    private double wordsASlide(DeckPlan plan) {
        return plan.slides().stream()
                .filter(slide -> slide.question().isEmpty())
                .filter(slide -> slide.slide().layout() != Layout.BREAK)
                .mapToInt(
                        slide -> Readability.of(texts(slide, AT_ONCE::contains)).words())
                .average()
                .orElse(0);
    }

    private List<String> texts(PlannedSlide slide, Predicate<Passage.Kind> kinds) {
        String language =
                slide.question().map(Question::language).orElse(slide.slide().language());
        return byOwner.getOrDefault(owner(slide), List.of()).stream()
                .filter(passage -> passage.language().equals(language))
                .filter(passage -> kinds.test(passage.kind()))
                .map(Passage::text)
                .toList();
    }

    private static String owner(PlannedSlide slide) {
        return slide.question()
                .map(question -> question.id().toString())
                .orElse(slide.slide().id().toString());
    }

    private static int count(DeckPlan plan, Predicate<PlannedSlide> which) {
        return (int) plan.slides().stream().filter(which).count();
    }

    private static boolean hasPicture(PlannedSlide slide) {
        return slide.slide().body().stream()
                .anyMatch(block -> block instanceof Block.Picture || block instanceof Block.Film);
    }
}
