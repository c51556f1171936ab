package org.watchword.content.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.text.PlainForm;

/// The whole library in figures, in its default language and that language's plain form: what a person reads who is
/// asked to sign it.
///
/// @param decks one for each and each form, by id
/// @param slides of all decks, in the order they are shown
/// @param uncommon words of plain forms outside the list of common ones, with how many decks show them
/// @param uncertain contacts and figures that nobody could verify, with the reason
/// @param unread what no person has checked yet
/// @param modules one for each, with the decks that use it
public record LibraryReport(
        List<DeckFigures> decks,
        List<SlideFigures> slides,
        SortedMap<String, Integer> uncommon,
        List<Unsettled> uncertain,
        List<Unsettled> unread,
        List<ModuleUse> modules) {

    public LibraryReport {
        decks = List.copyOf(decks);
        slides = List.copyOf(slides);
        uncommon = Collections.unmodifiableSortedMap(uncommon);
        uncertain = List.copyOf(uncertain);
        unread = List.copyOf(unread);
        modules = List.copyOf(modules);
    }

    /// Works it all out.
    public static LibraryReport of(Library library) {
        ShownText text = ShownText.of(library);
        String language = library.settings().defaultLanguage();
        List<DeckPlan> plans = library.decks().stream()
                .flatMap(deck -> library.settings().forms().stream()
                        .filter(form -> PlainForm.language(form).equals(language))
                        .flatMap(form -> library.plan(deck.id(), form).stream()))
                .toList();
        List<SlideFigures> slides = new ArrayList<>();
        plans.forEach(plan -> plan.slides().forEach(slide -> slides.add(text.slide(plan, slide))));
        return new LibraryReport(
                plans.stream().map(text::deck).toList(),
                slides,
                uncommon(plans, text),
                OpenMatters.uncertain(library),
                OpenMatters.unread(library),
                library.modules().stream()
                        .map(module -> new ModuleUse(module.id(), decks(module, plans)))
                        .toList());
    }

    private static SortedMap<String, Integer> uncommon(List<DeckPlan> plans, ShownText text) {
        SortedMap<String, Integer> decks = new TreeMap<>();
        plans.stream()
                .filter(plan -> PlainForm.is(plan.language()))
                .flatMap(plan -> text.coverage(plan).uncommon().keySet().stream())
                .forEach(word -> decks.merge(word, 1, Integer::sum));
        return decks;
    }

    private static List<String> decks(TrainingModule module, List<DeckPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.slides().stream().anyMatch(slide -> isOf(module, slide)))
                .map(plan -> plan.deck().id())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOf(TrainingModule module, PlannedSlide slide) {
        return slide.slide().id().module().equals(module.id());
    }
}
