package org.watchword.desktop;

import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.content.text.PlainForm;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

/// What the slides of a plan are drawn from, with the room's second language where the library has the deck in one.
record Materials(House house) {

    Material of(DeckPlan plan, Area area) {
        Library library = house.room().library();
        Material first = of(library, plan, area);
        return library.languages().stream()
                .filter(language -> !language.equals(plan.language()))
                .flatMap(language -> library.plan(plan.deck().id(), language, area).stream())
                .filter(other ->
                        spoken(other) && other.slides().size() == plan.slides().size())
                .findFirst()
                .map(other -> first.with(of(library, other, area))
                        .in(house.settings().settings().get().podium().tongue()))
                .orElse(first);
    }

    /// The same deck in each other language in which a person has checked a part of it at least; a plain form is none.
    Stream<Material> others(DeckPlan plan, Area area) {
        Library library = house.room().library();
        return library.languages().stream()
                .distinct()
                .filter(language -> !language.equals(PlainForm.language(plan.language())))
                .flatMap(language -> library.plan(plan.deck().id(), language, area).stream())
                .filter(Materials::checked)
                .map(other -> of(library, other, area));
    }

    /// A phone shows no word that nobody has checked, so a language of drafts alone is not offered there.
    private static boolean checked(DeckPlan plan) {
        return plan.slides().stream()
                .anyMatch(planned ->
                        !planned.draft() && planned.slide().language().equals(plan.language()));
    }

    /// Whether anything of it is translated; what is not stands in the library's own language.
    private static boolean spoken(DeckPlan plan) {
        return plan.slides().stream()
                .anyMatch(planned -> planned.slide().language().equals(plan.language()));
    }

    private Material of(Library library, DeckPlan plan, Area area) {
        return new Material(
                plan,
                library.directory(area),
                library.figures(area),
                Texts.nearest(new Language(plan.language())),
                house.room().clock().getZone());
    }
}
