package org.watchword.desktop.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.desktop.frame.Page;
import org.watchword.desktop.prints.KindName;
import org.watchword.desktop.settings.SettingsSection;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.SessionRow;

/// Everything there is to find.
final class Things {
    private static final List<Page> PAGES = List.of(
            Page.HOME,
            Page.SESSIONS,
            Page.PRINTS,
            Page.NUMBERS,
            Page.GIVEN_OUT,
            Page.RECALL,
            Page.AFTERWARDS,
            Page.ADDRESSES,
            Page.PASSES,
            Page.REPORTS,
            Page.SETTINGS,
            Page.NAMES,
            Page.CHANGES,
            Page.QUESTIONS,
            Page.LANGUAGES,
            Page.PACKS);

    private Things() {}

    /// What is in memory: pages, decks, prints and settings.
    static List<Thing> of(Library library, Texts texts) {
        List<Thing> things = new ArrayList<>();
        PAGES.forEach(page -> things.add(page(page, texts)));
        String spare = library.settings().defaultLanguage();
        library.decks()
                .forEach(deck -> things.add(new Thing(
                        texts.get(FindWord.DECK),
                        deck.title().in(texts.language().code(), spare),
                        texts.get(FindWord.DECK_DETAIL, deck.minutes()),
                        library.audienceName(deck.audience(), texts.language().code()),
                        new Target.Deck(deck.id()))));
        library.prints()
                .forEach(print -> things.add(new Thing(
                        KindName.of(print.kind(), texts),
                        new PrintNames(library, print.language()).of(print),
                        "",
                        print.id(),
                        new Target.Print(print.id()))));
        Stream.of(SettingsSection.values())
                .forEach(section -> things.add(new Thing(
                        texts.get(FindWord.SETTING),
                        section.title(texts),
                        "",
                        section.hint(texts),
                        new Target.Setting(section.id()))));
        return things;
    }

    private static Thing page(Page page, Texts texts) {
        return new Thing(
                texts.get(FindWord.PAGE),
                texts.get(FindWord.valueOf(page.name())),
                "",
                texts.get(FindWord.valueOf(page.name() + "_ALSO")),
                new Target.Place(page));
    }

    /// A session that was given, or is not finished.
    static Thing of(SessionRow row, boolean open, LocalDate today, Texts texts) {
        return new Thing(
                texts.get(open ? FindWord.OPEN_SESSION : FindWord.SESSION),
                row.deck().title(),
                texts.get(
                        FindWord.SESSION_DETAIL,
                        new Days(texts, today).day(row.plan().date()),
                        row.plan().venue()),
                row.plan().date().toString(),
                new Target.Session(row.id().toString(), open));
    }
}
