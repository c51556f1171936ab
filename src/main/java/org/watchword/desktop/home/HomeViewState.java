package org.watchword.desktop.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Audience;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// The home screen in plain words: what is not finished first, then the decks, then what was given before.
///
/// @param carryOn the newest unfinished session
/// @param alsoOpen the other unfinished ones
/// @param names how many names are kept too long, if any are
/// @param due how much waits after past sessions, if anything does
/// @param past at most four; the sessions screen shows all
/// @param copies what is to be said of the copies elsewhere, when the newest is old
public record HomeViewState(
        String greeting,
        Optional<CarryOn> carryOn,
        List<CarryOn> alsoOpen,
        Optional<String> due,
        Optional<String> names,
        List<DeckCard> decks,
        List<PastRow> past,
        Optional<String> copies) {
    static final int PAST_SHOWN = 4;
    private static final int NOON = 12;
    private static final int EVENING = 17;

    /// An unfinished session.
    ///
    /// @param when the day and time it was planned for
    /// @param does the words on its button, such as "Carry on from slide 14"
    /// @param ready whether one can see what has to be ready for it: nobody has come yet
    public record CarryOn(String session, String when, String deck, String detail, String does, boolean ready) {}

    /// A deck on the shelf.
    ///
    /// @param audience who it is for; empty when its title says so
    /// @param cover style class of its colour
    /// @param primary whether preparing it is the next thing to do on this screen
    /// @param warning set when the deck has problems that would be seen in the room
    public record DeckCard(
            String id,
            String title,
            String audience,
            String foot,
            String cover,
            boolean primary,
            Optional<String> warning) {}

    /// A session given before.
    public record PastRow(String session, String deck, String detail) {}

    /// The screen for these facts.
    public static HomeViewState of(HomeFacts facts, Texts texts) {
        var days = new Days(texts, facts.now().toLocalDate());
        var open = facts.unfinished().stream().map(one -> carryOn(one, days)).toList();
        var decks = facts.decks().stream()
                .sorted(Comparator.comparingInt(ShelfDeck::given).reversed())
                .toList();
        Optional<ShelfDeck> next = open.isEmpty() ? next(decks) : Optional.empty();
        return new HomeViewState(
                greeting(facts.now(), texts),
                open.stream().findFirst(),
                open.stream().skip(1).toList(),
                facts.due() == 0 ? Optional.empty() : Optional.of(texts.get(HomeWord.DUE, facts.due())),
                facts.names() == 0 ? Optional.empty() : Optional.of(texts.get(HomeWord.NAMES_DUE, facts.names())),
                decks.stream()
                        .map(deck -> card(deck, next.filter(deck::equals).isPresent(), texts))
                        .toList(),
                facts.past().stream()
                        .limit(PAST_SHOWN)
                        .map(one -> row(one, days))
                        .toList(),
                Optional.empty());
    }

    /// The same, reminding of copies that are old.
    ///
    /// @param newest when the newest copy was made; empty when there is none
    HomeViewState reminding(Optional<LocalDate> newest, LocalDate today, Texts texts) {
        Days days = new Days(texts, today);
        String words =
                newest.map(day -> texts.get(HomeWord.COPIES_OLD, days.day(day))).orElse(texts.get(HomeWord.NO_COPIES));
        return new HomeViewState(greeting, carryOn, alsoOpen, due, names, decks, past, Optional.of(words));
    }

    /// The only deck, or the one that she gives most; a newcomer with many is not told which to take.
    private static Optional<ShelfDeck> next(List<ShelfDeck> mostGivenFirst) {
        return mostGivenFirst.stream().findFirst().filter(deck -> mostGivenFirst.size() == 1 || deck.given() > 0);
    }

    private static String greeting(LocalDateTime now, Texts texts) {
        if (now.getHour() < NOON) {
            return texts.get(HomeWord.GOOD_MORNING);
        }
        return texts.get(now.getHour() < EVENING ? HomeWord.GOOD_AFTERNOON : HomeWord.GOOD_EVENING);
    }

    private static CarryOn carryOn(Unfinished open, Days days) {
        var texts = days.texts();
        String does = switch (open.stage()) {
            case PREPARED -> texts.get(HomeWord.OPEN_THE_DOORS);
            case REGISTERING -> texts.get(HomeWord.GO_ON_REGISTERING);
            case PRESENTING -> texts.get(HomeWord.CARRY_ON_FROM_SLIDE, open.slide());
        };
        return new CarryOn(
                open.session(),
                days.moment(open.date(), open.time()),
                open.deck(),
                detail(open, texts),
                does,
                open.stage() == Unfinished.Stage.PREPARED);
    }

    private static String detail(Unfinished open, Texts texts) {
        return open.stage() == Unfinished.Stage.PRESENTING
                ? texts.get(HomeWord.CARRY_ON_DETAIL, open.venue(), open.people(), open.slide(), open.slides())
                : texts.get(HomeWord.BEFORE_DETAIL, open.venue(), open.people());
    }

    private static DeckCard card(ShelfDeck deck, boolean primary, Texts texts) {
        return new DeckCard(
                deck.id(),
                deck.title(),
                audience(deck),
                texts.get(HomeWord.DECK_FOOT, deck.minutes(), deck.given()),
                Audience.cover(deck.audience()),
                primary,
                deck.errors() == 0 ? Optional.empty() : Optional.of(texts.get(HomeWord.DECK_PROBLEMS, deck.errors())));
    }

    /// Many decks are named after their audience; saying it twice would say nothing.
    private static String audience(ShelfDeck deck) {
        return deck.audienceName().equals(deck.title()) ? "" : deck.audienceName();
    }

    private static PastRow row(PastSession past, Days days) {
        return new PastRow(
                past.session(),
                past.deck(),
                days.texts().get(HomeWord.PAST_SESSION, days.day(past.date()), past.venue(), past.people()));
    }
}
