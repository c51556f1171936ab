package org.watchword.desktop.door;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.door.CheckIn;
import org.watchword.answers.door.Claims;
import org.watchword.answers.door.HeadCounter;
import org.watchword.answers.pairing.Pairing;
import org.watchword.answers.serve.Wing;
import org.watchword.desktop.door.DoorViewState.Claim;
import org.watchword.desktop.door.DoorViewState.OnTheWall;
import org.watchword.desktop.door.DoorViewState.Part;
import org.watchword.desktop.door.DoorViewState.Turn;
import org.watchword.desktop.door.DoorViewState.Way;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.wings.Wings;
import org.watchword.print.Statement;
import org.watchword.room.Outcome;
import org.watchword.session.Command;
import org.watchword.session.Entered;
import org.watchword.session.Guest;
import org.watchword.session.Phase;
import org.watchword.session.Register;
import org.watchword.session.SessionState;

/// The phones at the door of one evening: people who type their number, each confirmed by the trainer, and a helper
/// who counts. Both are off until the trainer says so. Belongs to the window thread.
public final class DoorSwitch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Live live;
    private final Desk desk;
    private final Ways ways;
    private final Claims claims = new Claims();
    private final HeadsHere heads;
    private final ReadOnlyObjectWrapper<DoorViewState> state = new ReadOnlyObjectWrapper<>(DoorViewState.OFF);
    private final ChangeListener<SessionState> follower = (_, _, now) -> follow(now);
    private final Runnable looking;
    private DoorNumbers numbers = DoorNumbers.NONE;
    private Opened checkIn = Opened.OFF;
    private Opened counter = Opened.OFF;
    private @Nullable Consumer<Optional<Doorway>> wall;
    private Optional<Doorway> onTheWall = Optional.empty();

    /// What it works with.
    ///
    /// @param chores reach the network away from the window thread
    public record Desk(Wings wings, Chores chores, Background background, Texts texts) {}

    /// The ways out.
    ///
    /// @param open to the page about the phones at the door
    /// @param back to the register
    /// @param print saves a list
    /// @param tell says what was not done
    public record Ways(Runnable open, Runnable back, Consumer<Statement> print, Consumer<String> tell) {}

    /// How far a part is.
    ///
    /// @param pairing of the phone that is to be let in; null where everybody is
    private record Opened(
            Turn turn, List<Way> ways, @Nullable Pairing pairing, boolean failed) {
        static final Opened OFF = new Opened(Turn.ON, List.of(), null, false);
        static final Opened BUSY = new Opened(Turn.WAIT, List.of(), null, false);
        static final Opened FAILED = new Opened(Turn.ON, List.of(), null, true);
    }

    /// Phones at the door of a session, all off.
    public DoorSwitch(Live live, Desk desk, Ways ways) {
        this.live = live;
        this.desk = desk;
        this.ways = ways;
        heads = new HeadsHere(live, desk.chores().window());
        claims.tell(() -> desk.chores().window().execute(this::publish));
        live.saved().addListener(follower);
        follow(live.saved().get());
        looking = desk.background().every(LOOK, this::publish);
    }

    ReadOnlyObjectProperty<DoorViewState> state() {
        return state.getReadOnlyProperty();
    }

    /// Lets the wall show the square of those who tick themselves off, when the trainer asks for it and until the
    /// slides begin.
    public void showBy(Consumer<Optional<Doorway>> room) {
        wall = room;
        publish();
    }

    /// The page about the phones at the door. It shows no name.
    public Parent page() {
        return new DoorView(state(), this::asked, desk.texts());
    }

    /// A page with those who say they are here above it.
    public Parent above(Parent page) {
        PageBelow both = new PageBelow(page);
        both.setTop(new DoorBar(both, state(), this::asked, desk.texts()));
        both.setBottom(DoorBar.way(this::asked, desk.texts()));
        return both;
    }

    private void asked(DoorAsk ask) {
        switch (ask) {
            case DoorAsk.CheckIn(boolean on) -> turnCheckIn(on);
            case DoorAsk.Counter(boolean on) -> turnCounter(on);
            case DoorAsk.Show(boolean shown) -> {
                show(shown ? square() : Optional.empty());
                publish();
            }
            case DoorAsk.Print _ -> print();
            case DoorAsk.Answer(int number, boolean here) -> answer(number, here);
            case DoorAsk.NoToAll _ -> {
                claims.settleAll();
                publish();
            }
            case DoorAsk.Open _ -> ways.open().run();
            case DoorAsk.Back _ -> ways.back().run();
        }
    }

    private void turnCheckIn(boolean on) {
        claims.settleAll();
        checkIn = Opened.BUSY;
        publish();
        if (on) {
            CheckIn page = new CheckIn(claims, desk.texts().language().locale(), System::nanoTime);
            open(CheckIn.NAME, page, null, opened -> checkIn = opened);
        } else {
            shut(CheckIn.NAME, () -> checkIn = Opened.OFF);
        }
    }

    private void turnCounter(boolean on) {
        counter = Opened.BUSY;
        publish();
        if (on) {
            HeadCounter page = new HeadCounter(heads, desk.texts().language().locale(), System::nanoTime);
            open(HeadCounter.NAME, page, page.pairing(), opened -> counter = opened);
        } else {
            shut(HeadCounter.NAME, () -> counter = Opened.OFF);
        }
    }

    private void open(String name, Wing wing, @Nullable Pairing pairing, Consumer<Opened> then) {
        desk.chores().run(() -> opened(name, wing, pairing), opened -> {
            then.accept(opened);
            publish();
        });
    }

    private Opened opened(String name, Wing wing, @Nullable Pairing pairing) {
        try {
            String path = pairing == null ? "/" + name : pairing.path();
            List<Way> found = desk.wings().open(name, wing).stream()
                    .map(address -> new Way(address.typed(), address.scanned(path)))
                    .toList();
            return new Opened(Turn.OFF, found, pairing, false);
        } catch (IOException noPort) {
            return Opened.FAILED;
        }
    }

    private void shut(String name, Runnable then) {
        desk.chores().run(() -> desk.wings().shut(name), _ -> {
            then.run();
            publish();
        });
    }

    private void print() {
        Optional<String> address = checkIn.ways().stream().map(Way::typed).findFirst();
        ways.print().accept(new DoorList(numbers, desk.texts()).of(address));
    }

    private void answer(int number, boolean here) {
        claims.settle(number);
        publish();
        if (here) {
            live.ask(new Command.ArriveExpected(numbers.of(number).id(), Entered.AT_THE_DOOR), outcome -> {
                switch (outcome) {
                    case Outcome.Done _ -> {}
                    case Outcome.Refused(var why) -> ways.tell().accept(RefusalWord.say(why, desk.texts()));
                    case Outcome.NotSaved(var why) -> ways.tell().accept(StorageWord.say(why, desk.texts()));
                }
            });
        }
    }

    private void follow(SessionState now) {
        Register register = now.register();
        heads.follow(now);
        numbers = numbers.with(register);
        claims.await(numbers.awaited(register));
        publish();
    }

    private void publish() {
        boolean list = !numbers.people().isEmpty();
        Optional<Doorway> square = square();
        if (!onTheWall.equals(square)) {
            show(Optional.empty());
        }
        OnTheWall shown = square.isEmpty() ? OnTheWall.CANNOT : onTheWall.isEmpty() ? OnTheWall.MAY : OnTheWall.IS;
        state.set(new DoorViewState(list, part(checkIn, list), part(counter, true), shown, claim()));
    }

    /// What the wall can show now.
    private Optional<Doorway> square() {
        return checkIn.ways().stream()
                .filter(_ -> wall != null && live.saved().get().phase() == Phase.DOORS_OPEN)
                .map(way -> new Doorway(way.scanned(), way.typed()))
                .findFirst();
    }

    private void show(Optional<Doorway> door) {
        if (wall != null && !door.equals(onTheWall)) {
            onTheWall = door;
            wall.accept(door);
        }
    }

    private Optional<Claim> claim() {
        List<Integer> waiting = claims.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Guest first = numbers.of(waiting.getFirst());
        int others = waiting.size() - 1;
        return Optional.of(new Claim(
                waiting.getFirst(),
                desk.texts().get(DoorWord.CLAIM, Integer.toString(waiting.getFirst()), DoorNumbers.said(first)),
                others == 0 ? "" : desk.texts().get(DoorWord.MORE, others)));
    }

    private Part part(Opened opened, boolean possible) {
        Pairing pairing = opened.pairing();
        String code = pairing == null
                ? ""
                : pairing.code().substring(0, 3) + " " + pairing.code().substring(3);
        return new Part(possible ? opened.turn() : Turn.NONE, says(opened, possible), opened.ways(), code);
    }

    private String says(Opened opened, boolean possible) {
        Texts texts = desk.texts();
        if (!possible) {
            boolean counted = live.saved().get().setup().headCountOnly();
            return texts.get(counted ? DoorWord.NO_NAMES : DoorWord.NO_LIST);
        }
        Pairing pairing = opened.pairing();
        return switch (opened.turn()) {
            case WAIT -> texts.get(DoorWord.STARTING);
            case ON, NONE -> opened.failed() ? texts.get(DoorWord.FAILED) : "";
            case OFF -> {
                if (opened.ways().isEmpty()) {
                    yield texts.get(DoorWord.NO_NETWORK);
                }
                yield pairing == null
                        ? texts.get(
                                DoorWord.AWAITED,
                                live.saved().get().register().expected().size())
                        : held(pairing.phones());
            }
        };
    }

    private String held(int phones) {
        return switch (phones) {
            case 0 -> desk.texts().get(DoorWord.NOBODY);
            case 1 -> desk.texts().get(DoorWord.HELD);
            default -> desk.texts().get(DoorWord.TAKEN, phones);
        };
    }

    @Override
    public void close() {
        looking.run();
        live.saved().removeListener(follower);
        claims.tell(() -> {});
        desk.chores().run(() -> desk.wings().shut(CheckIn.NAME, HeadCounter.NAME), _ -> {});
    }
}
