package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.read.MemoryLibrary;

/// The two slides that belong to every deck have a minute each.
class BalanceCheckTest {

    @ParameterizedTest
    @CsvSource({"discussion, 1.5, 0", "discussion, 1.25, 1", "statement, 4, 1"})
    void aPartOfTheMinutesIsForPeopleToDoSomething(String layout, double minutes, int told) {
        assertEquals(told, told(layout, minutes, 8 - minutes, 10));
    }

    @ParameterizedTest
    @CsvSource({"7, 9, 0", "8, 10, 1"})
    void aDeckUnderTenMinutesHasNoRoomForIt(double talk, int minutes, int told) {
        assertEquals(told, told("statement", 0, talk, minutes));
    }

    @Test
    void whoeverTheLibraryNamesIsFreeToListenOnly() {
        MemoryLibrary users =
                library("statement", 0, 8, 10).replaced("decks/one.yaml", "audience: all", "audience: service-users");
        assertEquals(1, told(users));
        assertEquals(0, told(users.replaced("library.yaml", "words:\n", "may-only-listen: [service-users]\nwords:\n")));
    }

    private static long told(String layout, double minutes, double talk, int deck) {
        return told(library(layout, minutes, talk, deck));
    }

    private static long told(MemoryLibrary library) {
        return library.checked().stream()
                .filter("decks/one.yaml:5 TalksMost"::equals)
                .count();
    }

    private static MemoryLibrary library(String layout, double minutes, double talk, int deck) {
        String timer = layout.equals("discussion") ? "\ntimer: 1" : "";
        return MemoryLibrary.ofSlides(
                        MemoryLibrary.slideOf(
                                "one", "layout: statement\nminutes: " + talk, "One.\n\n### Notes\n\n**Say:** So.\n"),
                        MemoryLibrary.slideOf(
                                "two",
                                "layout: " + layout + "\nminutes: " + minutes + timer,
                                "Why?\n\n### Notes\n\n**Say:** So.\n"))
                .replaced("modules/core/one/module.yaml", "minutes: 1", "minutes: " + (talk + minutes))
                .replaced("decks/one.yaml", "minutes: 4", "minutes: " + deck);
    }
}
