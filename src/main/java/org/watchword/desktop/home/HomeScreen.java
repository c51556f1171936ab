package org.watchword.desktop.home;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.deck.Deck;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Severity;
import org.watchword.desktop.home.Unfinished.Stage;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Records;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.session.Phase;

/// The home screen over the room: asks for what is there each time it is shown.
public final class HomeScreen {
    /// In days.
    private static final int COPIES_ARE_OLD_AFTER = 30;

    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final IntSupplier months;
    private final Consumer<HomeAsk> ask;
    private final SimpleObjectProperty<HomeViewState> state;

    /// A screen that shows nothing but the greeting until it was refreshed.
    ///
    /// @param months for which names are kept
    public HomeScreen(Room room, Chores chores, Texts texts, IntSupplier months, Consumer<HomeAsk> ask) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.months = months;
        this.ask = ask;
        state = new SimpleObjectProperty<>(HomeViewState.of(
                new HomeFacts(now(), List.of(), decks(room.library(), Map.of()), List.of(), 0, 0), texts));
    }

    /// A new view.
    public Parent view() {
        return new HomeView(state, ask, texts);
    }

    /// Asks the records and the library anew, and shows what they say as soon as they have said it.
    public void refresh() {
        chores.run(this::shown, state::set);
    }

    private HomeViewState shown() throws IOException {
        room.lookAgain();
        HomeViewState shown = HomeViewState.of(facts(), texts);
        LocalDate today = now().toLocalDate();
        Records records = room.records();
        Optional<LocalDate> newest = records.lastCopiedAway()
                .map(at -> LocalDate.ofInstant(at, room.clock().getZone()));
        boolean old = newest.map(day -> day.isBefore(today.minusDays(COPIES_ARE_OLD_AFTER)))
                .orElse(true);
        return old && records.secondPlace().isPresent() ? shown.reminding(newest, today, texts) : shown;
    }

    private HomeFacts facts() throws IOException {
        LocalDate today = LocalDate.now(room.clock());
        return new HomeFacts(
                now(),
                room.unfinished().stream().map(HomeScreen::unfinished).toList(),
                decks(room.library(), room.given()),
                room.past(HomeViewState.PAST_SHOWN).stream()
                        .map(HomeScreen::past)
                        .toList(),
                room.book().outcomes().due(today),
                room.names().due(months.getAsInt()));
    }

    private LocalDateTime now() {
        Clock clock = room.clock();
        return LocalDateTime.now(clock);
    }

    private List<ShelfDeck> decks(Library library, Map<String, Integer> given) {
        int errors = (int) library.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return library.decks().stream()
                .map(deck -> new ShelfDeck(
                        deck.id(),
                        title(deck, library),
                        deck.audience(),
                        library.audienceName(deck.audience(), texts.language().code()),
                        deck.minutes(),
                        given.getOrDefault(deck.id(), 0),
                        errors))
                .toList();
    }

    private String title(Deck deck, Library library) {
        return deck.title().in(texts.language().code(), library.settings().defaultLanguage());
    }

    private static Unfinished unfinished(SessionRow row) {
        return new Unfinished(
                row.id().toString(),
                row.deck().title(),
                row.plan().venue(),
                row.plan().date(),
                row.plan().time(),
                stage(row.phase()),
                row.slide() + 1,
                row.deck().slides(),
                row.people().total());
    }

    private static Stage stage(Phase phase) {
        return switch (phase) {
            case NOT_PREPARED, PREPARED -> Stage.PREPARED;
            case DOORS_OPEN -> Stage.REGISTERING;
            case PRESENTING, CLOSED -> Stage.PRESENTING;
        };
    }

    private static PastSession past(SessionRow row) {
        return new PastSession(
                row.id().toString(),
                row.deck().title(),
                row.plan().venue(),
                row.plan().date(),
                row.people().total());
    }
}
