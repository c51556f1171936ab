package org.watchword.content.check;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;

/// The whole library in figures, in its default language: what a person reads who is asked to sign it.
///
/// @param decks one for each, by id
/// @param slides of all decks, in the order they are shown
/// @param uncertain contacts and figures that nobody could verify, with the reason
/// @param unread what no person has checked yet
/// @param modules one for each, with the decks that use it
public record LibraryReport(
        List<DeckFigures> decks,
        List<SlideFigures> slides,
        List<Unsettled> uncertain,
        List<Unsettled> unread,
        List<ModuleUse> modules) {

    public LibraryReport {
        decks = List.copyOf(decks);
        slides = List.copyOf(slides);
        uncertain = List.copyOf(uncertain);
        unread = List.copyOf(unread);
        modules = List.copyOf(modules);
    }

    /// Works it all out.
    public static LibraryReport of(Library library) {
        ShownText text = ShownText.of(library);
        List<DeckPlan> plans = library.decks().stream()
                .flatMap(deck -> library.plan(deck.id(), library.settings().defaultLanguage()).stream())
                .toList();
        List<SlideFigures> slides = new ArrayList<>();
        plans.forEach(plan -> plan.slides().forEach(slide -> slides.add(text.slide(plan, slide))));
        return new LibraryReport(
                plans.stream().map(text::deck).toList(),
                slides,
                OpenMatters.uncertain(library),
                OpenMatters.unread(library),
                library.modules().stream()
                        .map(module -> new ModuleUse(module.id(), decks(module, plans)))
                        .toList());
    }

    private static List<String> decks(TrainingModule module, List<DeckPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.slides().stream().anyMatch(slide -> isOf(module, slide)))
                .map(plan -> plan.deck().id())
                .sorted()
                .toList();
    }

    private static boolean isOf(TrainingModule module, PlannedSlide slide) {
        return slide.slide().id().module().equals(module.id());
    }
}
