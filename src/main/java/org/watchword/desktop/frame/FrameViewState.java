package org.watchword.desktop.frame;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Texts;

/// The side bar in plain words.
///
/// @param session the session that is open now, so that its register is never more than one press away
public record FrameViewState(List<Door> doors, Optional<Session> session) {
    /// The pages that hang on the settings.
    private static final List<Page> IN_SETTINGS =
            List.of(Page.NAMES, Page.CHANGES, Page.QUESTIONS, Page.LANGUAGES, Page.PACKS);

    /// The pages that hang on the print room.
    private static final List<Page> IN_PRINTS = List.of(Page.NUMBERS, Page.GIVEN_OUT, Page.RECALL);

    /// The pages of the side bar, in the order of their digits.
    static final List<Page> DOORS =
            List.of(Page.HOME, Page.SESSIONS, Page.PRINTS, Page.AFTERWARDS, Page.PASSES, Page.REPORTS, Page.SETTINGS);

    /// A way to a page.
    ///
    /// @param number the digit that opens it together with Ctrl (Command on a Mac)
    /// @param here whether it is the page that is shown
    public record Door(Page page, String name, String tip, int number, boolean here) {}

    /// The session that is open.
    ///
    /// @param at the page that is shown
    /// @param slides whether its slides have begun
    public record Session(String title, String register, Page at, boolean slides) {}

    /// A session that is open, in numbers.
    public record Open(String title, int here, boolean slides) {}

    /// The side bar on a page.
    public static FrameViewState of(Page page, Optional<Open> open, Texts texts) {
        return new FrameViewState(
                DOORS.stream().map(door -> door(door, page, texts)).toList(),
                open.map(one ->
                        new Session(one.title(), texts.get(FrameWord.REGISTER_HERE, one.here()), page, one.slides())));
    }

    private static Door door(Page door, Page page, Texts texts) {
        int number = DOORS.indexOf(door) + 1;
        String name = texts.get(
                switch (door) {
                    case SESSIONS -> FrameWord.SESSIONS;
                    case PRINTS, NUMBERS, GIVEN_OUT, RECALL -> FrameWord.PRINTS;
                    case AFTERWARDS, ADDRESSES -> FrameWord.AFTERWARDS;
                    case PASSES -> FrameWord.PASSES;
                    case REPORTS -> FrameWord.REPORTS;
                    case SETTINGS, NAMES, CHANGES, QUESTIONS, LANGUAGES, PACKS -> FrameWord.SETTINGS;
                    case HOME, COMPOSE, PREPARE, SETUP, REGISTER, PHONES, CLOSE -> FrameWord.HOME;
                });
        boolean here = page == door
                || (door == Page.HOME && (page == Page.PREPARE || page == Page.COMPOSE))
                || (door == Page.AFTERWARDS && page == Page.ADDRESSES)
                || (door == Page.PRINTS && IN_PRINTS.contains(page))
                || (door == Page.SETTINGS && IN_SETTINGS.contains(page));
        return new Door(door, name, texts.get(FrameWord.PLACE_TIP, name, number), number, here);
    }
}
