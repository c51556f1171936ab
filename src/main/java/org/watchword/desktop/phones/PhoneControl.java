package org.watchword.desktop.phones;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import org.watchword.answers.phones.Waiting;
import org.watchword.desktop.settings.Network;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Subscription;
import org.watchword.room.phones.HallPhones;
import org.watchword.room.phones.PhonesNow;

/// The phones of the session that is open, as its windows see them. Nothing here waits for a phone or a disk. Belongs
/// to the window thread.
public final class PhoneControl implements AutoCloseable {

    /// Nobody reads faster: a press so soon after other words came first was meant for the ones before.
    private static final Duration READ = Duration.ofMillis(700);

    private final HallPhones hall;
    private final Executor window;
    private final Texts texts;
    private final Consumer<Network> remember;
    private final Subscription listening;
    private final ReadOnlyObjectWrapper<PhoneFacts> facts;
    private long firstSince = System.nanoTime();

    /// Windows' way to the phones of a session.
    ///
    /// @param window runs work on the window thread
    /// @param network the one that was used last
    /// @param remember keeps the one that is used now
    public PhoneControl(HallPhones hall, Executor window, Texts texts, Network network, Consumer<Network> remember) {
        this.hall = hall;
        this.window = window;
        this.texts = texts;
        this.remember = remember;
        facts = new ReadOnlyObjectWrapper<>(PhoneFacts.NONE.with(network));
        listening = hall.listen(now -> window.execute(() -> follow(now)));
    }

    /// How it stands.
    public ReadOnlyObjectProperty<PhoneFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /// A new view, for the trainer's own window.
    public Parent view() {
        return new PhonesView(facts.map(now -> PhonesViewState.of(now, texts)), this::ask, texts);
    }

    /// What she asks for.
    public void ask(PhonesAsk ask) {
        switch (ask) {
            case PhonesAsk.Switch(boolean on) -> {
                keep();
                if (on) {
                    hall.switchOn();
                } else {
                    hall.switchOff();
                }
            }
            case PhonesAsk.Show(boolean shown) -> set(facts.get().onTheWall(shown));
            case PhonesAsk.Use(String way) -> set(facts.get().choosing(way));
            case PhonesAsk.Join(Network network) -> set(facts.get().with(network));
            case PhonesAsk.Keep() -> keep();
        }
    }

    /// The wall shows where people tick themselves off, or shows it no more.
    public void door(Optional<Doorway> shown) {
        set(facts.get().atTheDoor(shown));
    }

    private void keep() {
        remember.accept(facts.get().network());
    }

    /// Takes the words that wait first out of the list, to be shown or dropped; none when their writer has changed them
    /// meanwhile, or when they came first so lately that nobody can have read them.
    ///
    /// @param then is given the words
    public void takeFirst(Consumer<List<String>> then) {
        List<Waiting> waiting = facts.get().waiting();
        if (!waiting.isEmpty() && System.nanoTime() - firstSince >= READ.toNanos()) {
            take(waiting.getFirst().id(), then);
        }
    }

    /// Takes words out of the list.
    public void take(int id, Consumer<List<String>> then) {
        var _ = hall.take(id).thenAcceptAsync(taken -> taken.map(Waiting::words).ifPresent(then), window);
    }

    private void follow(PhonesNow now) {
        PhoneFacts before = facts.get();
        set(before.with(now, Reading.after(before.waiting(), now.waiting())));
    }

    private void set(PhoneFacts next) {
        if (!first(next).equals(first(facts.get()))) {
            firstSince = System.nanoTime();
        }
        facts.set(next);
    }

    private static List<Waiting> first(PhoneFacts of) {
        return of.waiting().stream().limit(1).toList();
    }

    /// Lets the phones go, without waiting for it.
    @Override
    public void close() {
        keep();
        listening.close();
        hall.leave();
    }
}
