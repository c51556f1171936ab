package org.watchword.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.home.Unfinished.Stage;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class HomeViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 21, 18, 0);
    private static final ShelfDeck TAXI = new ShelfDeck(
            "taxi-drivers",
            "Taxi and private hire drivers",
            "taxi-private-hire",
            "Taxi and private hire drivers",
            55,
            0,
            0);

    @ParameterizedTest
    @CsvSource({"0,Good morning", "11,Good morning", "12,Good afternoon", "16,Good afternoon", "17,Good evening"})
    void theGreetingFollowsTheClock(int hour, String greeting) {
        var facts = new HomeFacts(EVENING.withHour(hour), List.of(), List.of(), List.of(), 0, 0);
        assertEquals(greeting, HomeViewState.of(facts, ENGLISH).greeting());
    }

    @ParameterizedTest
    @CsvSource({"PREPARED,Open the doors", "REGISTERING,Go on registering", "PRESENTING,Carry on from slide 14"})
    void theButtonOfAnUnfinishedSessionSaysHowFarItCame(Stage stage, String button) {
        assertEquals(button, with(unfinished(stage)).carryOn().orElseThrow().does());
    }

    @Test
    void theNewestUnfinishedSessionComesFirstAndTheOthersStandBelow() {
        var state = with(unfinished(Stage.PRESENTING), unfinished(Stage.PREPARED));
        assertEquals("Carry on from slide 14", state.carryOn().orElseThrow().does());
        assertEquals(
                List.of("Open the doors"),
                state.alsoOpen().stream().map(HomeViewState.CarryOn::does).toList());
    }

    @Test
    void anUnfinishedSessionSaysWhenWhereAndWhoIsThere() {
        var open = with(unfinished(Stage.PRESENTING)).carryOn().orElseThrow();
        assertEquals("Today, 18:30", open.when());
        assertEquals("Castle Hall · 24 people here · slide 14 of 36", open.detail());
    }

    @Test
    void aDeckSaysHowLongItLastsAndHowOftenItWasGiven() {
        assertEquals("55 min · new", card(0).foot());
        assertEquals("55 min · given once", card(1).foot());
        assertEquals("55 min · given 3 times", card(3).foot());
    }

    @Test
    void aDeckWearsTheColourOfItsAudience() {
        assertEquals("cover-teal", card(0).cover());
        assertEquals("Taxi and private hire drivers", card(0).audience());
    }

    @Test
    void aDeckForAnUnknownAudienceIsStillShownInSomeColour() {
        var deck = new ShelfDeck("new", "New", "fishers", "Fishing crews", 20, 0, 0);
        var card = HomeViewState.of(new HomeFacts(EVENING, List.of(), List.of(deck), List.of(), 0, 0), ENGLISH)
                .decks()
                .getFirst();
        assertEquals("Fishing crews", card.audience());
        assertEquals("cover-teal", card.cover());
    }

    @Test
    void aDeckWithProblemsSaysSo() {
        var deck = new ShelfDeck("taxi", "Taxi", "taxi-private-hire", "Taxi and private hire drivers", 55, 0, 2);
        var card = HomeViewState.of(new HomeFacts(EVENING, List.of(), List.of(deck), List.of(), 0, 0), ENGLISH)
                .decks()
                .getFirst();
        assertEquals(Optional.of("2 problems to mend first"), card.warning());
    }

    @Test
    void theLampIsOnTheOnlyDeckUnlessASessionWaits() {
        assertTrue(card(0).primary());
        assertFalse(with(unfinished(Stage.PREPARED)).decks().getFirst().primary());
    }

    @Test
    void theDeckThatIsGivenMostStandsFirstInTheLampsLight() {
        var cards = shelf(shelfDeck("community", 0), shelfDeck("taxi", 1), shelfDeck("schools", 4));

        assertEquals(
                List.of("schools", "taxi", "community"),
                cards.stream().map(HomeViewState.DeckCard::id).toList());
        assertEquals(
                List.of(true, false, false),
                cards.stream().map(HomeViewState.DeckCard::primary).toList());
    }

    @Test
    void aNewcomerWithManyDecksIsNotToldWhichToTake() {
        assertTrue(shelf(shelfDeck("community", 0), shelfDeck("taxi", 0)).stream()
                .noneMatch(HomeViewState.DeckCard::primary));
    }

    private static List<HomeViewState.DeckCard> shelf(ShelfDeck... decks) {
        return HomeViewState.of(new HomeFacts(EVENING, List.of(), List.of(decks), List.of(), 0, 0), ENGLISH)
                .decks();
    }

    private static ShelfDeck shelfDeck(String id, int given) {
        return new ShelfDeck(id, id, "community", "Community groups", 25, given, 0);
    }

    @Test
    void onlyTheLastFourPastSessionsAreShown() {
        var past = IntStream.range(0, 9)
                .mapToObj(i -> new PastSession(
                        "s" + i, "Taxi", "Hall", EVENING.toLocalDate().minusDays(i), i))
                .toList();
        var rows = HomeViewState.of(new HomeFacts(EVENING, List.of(), List.of(), past, 0, 0), ENGLISH)
                .past();
        assertEquals(4, rows.size());
        assertEquals("Today · Hall · nobody came", rows.get(0).detail());
        assertEquals("Yesterday · Hall · one person", rows.get(1).detail());
        assertEquals("Thursday 19 November 2026 · Hall · 2 people", rows.get(2).detail());
    }

    private static HomeViewState with(Unfinished... open) {
        return HomeViewState.of(new HomeFacts(EVENING, List.of(open), List.of(TAXI), List.of(), 0, 0), ENGLISH);
    }

    @Test
    void namesThatAreKeptTooLongAreSaidQuietly() {
        assertEquals(
                Optional.of("3 names are older than you want to keep them"),
                HomeViewState.of(new HomeFacts(EVENING, List.of(), List.of(), List.of(), 0, 3), ENGLISH)
                        .names());
        assertEquals(
                Optional.empty(),
                HomeViewState.of(new HomeFacts(EVENING, List.of(), List.of(), List.of(), 0, 0), ENGLISH)
                        .names());
    }

    private static Unfinished unfinished(Stage stage) {
        return new Unfinished(
                "one", "Taxi", "Castle Hall", LocalDate.of(2026, 11, 21), LocalTime.of(18, 30), stage, 14, 36, 24);
    }

    private static HomeViewState.DeckCard card(int given) {
        var deck = new ShelfDeck(
                "taxi-drivers", "Taxi", "taxi-private-hire", "Taxi and private hire drivers", 55, given, 0);
        return HomeViewState.of(new HomeFacts(EVENING, List.of(), List.of(deck), List.of(), 0, 0), ENGLISH)
                .decks()
                .getFirst();
    }
}
