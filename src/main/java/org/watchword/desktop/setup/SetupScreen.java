package org.watchword.desktop.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.awake.Awake;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.screens.Monitors;
import org.watchword.desktop.setup.SetupFacts.DeckState;
import org.watchword.desktop.setup.SetupFacts.Devices;
import org.watchword.desktop.setup.SetupFacts.Screens;
import org.watchword.desktop.setup.SetupFacts.Storage;
import org.watchword.desktop.setup.device.Films;
import org.watchword.desktop.setup.device.Power;
import org.watchword.desktop.setup.device.Tone;
import org.watchword.desktop.text.Texts;
import org.watchword.room.OperatingSystem;
import org.watchword.room.Room;
import org.watchword.session.SessionSetup;

/// The look that is taken before a session: what the computer knows it finds out, what only the trainer can tell
/// she ticks, and it is remembered for the venue. Belongs to the window thread.
public final class SetupScreen implements AutoCloseable {
    private static final long MEGABYTE = 1 << 20;

    private final Hall hall;
    private final SessionSetup prepared;
    private final SetupDoors doors;
    private final SimpleObjectProperty<SetupViewState> state;
    private final VenuesFile file;
    private final ScreenSigns signs;
    private final Runnable deaf;
    private volatile Venues venues;
    private SetupPage page;
    private SetupFacts facts;

    /// What the page stands on.
    ///
    /// @param data the folder of the records
    public record Hall(Room room, Chores chores, Texts texts, Path data, Instruments instruments) {}

    /// @param occasion in the hall, or the evening before
    public SetupScreen(Hall hall, SessionSetup setup, Occasion occasion, SetupDoors doors) {
        this.hall = hall;
        this.prepared = setup;
        this.doors = doors;
        file = new VenuesFile(hall.data());
        LocalDate today = LocalDate.now(hall.room().clock());
        venues = file.read();
        Optional<Visit> last = venues.last(setup.venue());
        Optional<Visit> earlier = last.filter(visit -> !visit.day().equals(today));
        Set<Row> ticked =
                earlier.isPresent() ? Set.of() : last.map(Visit::ticked).orElse(Set.of());
        page = new SetupPage(occasion, setup.deck().title(), setup.venue(), today, earlier, false);
        facts = untouched(hall.instruments(), setup, ticked);
        state = new SimpleObjectProperty<>(SetupViewState.of(page, facts, hall.texts()));
        signs = new ScreenSigns(hall.texts(), hall.instruments().later());
        deaf = hall.instruments().screens().listen(now -> know(facts.with(screens(now))));
    }

    private static SetupFacts untouched(Instruments instruments, SessionSetup setup, Set<Row> ticked) {
        return new SetupFacts(
                screens(instruments.screens().now()),
                Optional.empty(),
                new Devices(
                        new Power.Unknown(), Optional.empty(), Tone.Played.NOT_TRIED, Films.LOOKING, Storage.LOOKING),
                DeckState.LOOKING,
                setup.safeguarding(),
                setup.pupils(),
                ticked);
    }

    /// A new view. What the computer knows is found out anew.
    public Parent view() {
        hall.chores().run(this::devices, found -> know(facts.with(found.beside(facts.devices()))));
        hall.chores().run(hall.instruments().films()::get, found -> know(facts.with(found)));
        hall.chores().run(this::deck, found -> know(facts.with(found)));
        SetupView view = new SetupView(state, this::asked, hall.instruments().clicker(), hall.texts());
        view.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                signs.close();
            }
        });
        return view;
    }

    @Override
    public void close() {
        deaf.run();
        signs.close();
    }

    private void asked(SetupAsk ask) {
        switch (ask) {
            case SetupAsk.Try(Row row) -> attempt(row);
            case SetupAsk.Tick(Row row, boolean done) -> tick(row, done);
            case SetupAsk.Press(SetupFacts.Pressed pressed) -> {
                page = page.listening(false);
                know(facts.with(pressed));
            }
            case SetupAsk.Change(Occasion other) -> {
                page = page.with(other);
                know(facts);
            }
            case SetupAsk.Go _ -> {
                signs.close();
                doors.goOn();
            }
        }
    }

    private void attempt(Row row) {
        switch (row) {
            case PICTURE -> signs.numbers(hall.instruments().screens().now());
            case READABLE -> signs.letters(hall.instruments().screens().now());
            case SOUND -> hall.chores().run(Tone::play, played -> know(facts.with(played)));
            case CLICKER -> {
                page = page.listening(!page.listening());
                know(facts);
            }
            case PRINTED -> doors.toPrints();
            case PHONE -> doors.toPhone(() -> tick(Row.PHONE, true));
            case BACKUP, FOLDER, FOLDER_TOMORROW -> doors.showFolder();
            default -> throw new IllegalArgumentException(row + " is not tried");
        }
    }

    private void tick(Row row, boolean done) {
        Set<Row> ticked = EnumSet.noneOf(Row.class);
        ticked.addAll(facts.ticked());
        if (done) {
            ticked.add(row);
        } else {
            ticked.remove(row);
        }
        know(facts.with(ticked));
        venues = venues.with(page.venue(), new Visit(page.today(), ticked));
        hall.chores().run(this::save, _ -> {});
    }

    /// Saves what is known now, so that of two ticks in a row the last one stands. A disk that does not take it
    /// costs the trainer a tick and nothing else.
    private synchronized boolean save() {
        try {
            file.save(venues);
            return true;
        } catch (IOException notSaved) {
            return false;
        }
    }

    private Devices devices() {
        Power power = hall.instruments().power().now();
        Awake awake = hall.instruments().vigil().begin();
        if (awake instanceof Awake.Held(Runnable end)) {
            end.run();
        }
        return new Devices(
                power, Optional.of(awake instanceof Awake.Held), Tone.Played.NOT_TRIED, Films.LOOKING, storage());
    }

    private Storage storage() {
        OptionalLong free = hall.room().records().freeBytes();
        long megabytes = free.isPresent() ? free.getAsLong() / MEGABYTE : -1;
        return new Storage(true, megabytes, hall.instruments().cloud().get());
    }

    private DeckState deck() {
        return hall.room()
                .plan(prepared)
                .map(plan -> DeckProblems.look(hall.room().library(), plan, page.today()))
                .orElse(new DeckState(true, 1, 0));
    }

    private static Screens screens(Monitors monitors) {
        boolean mac = OperatingSystem.here() == OperatingSystem.MAC;
        return new Screens(monitors.all().size(), monitors.mirrored(), mac);
    }

    private void know(SetupFacts now) {
        facts = now;
        state.set(SetupViewState.of(page, facts, hall.texts()));
    }
}
