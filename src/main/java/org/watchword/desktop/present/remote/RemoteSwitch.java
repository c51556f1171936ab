package org.watchword.desktop.present.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.remote.Remote;
import org.watchword.answers.remote.RemoteDesk;
import org.watchword.answers.remote.RemotePress;
import org.watchword.answers.remote.RemoteView;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.RemoteViewState;
import org.watchword.desktop.present.state.RemoteViewState.Phones;
import org.watchword.desktop.present.state.RemoteViewState.Way;
import org.watchword.desktop.wings.WingAddress;
import org.watchword.desktop.wings.Wings;
import org.watchword.session.SessionState;

/// Switches the phone that is a clicker on and off, and takes its presses to the window thread. Off until the trainer
/// says so, and off again when the slides are closed. Belongs to the window thread.
public final class RemoteSwitch implements AutoCloseable, RemoteDesk {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Live live;
    private final RemoteSeen seen;
    private final Wings wings;
    private final Chores chores;
    private final Background background;
    private final ReadOnlyObjectWrapper<RemoteViewState> state = new ReadOnlyObjectWrapper<>(RemoteViewState.off());
    private final ChangeListener<SessionState> follower = (_, _, now) -> follow(now);
    private volatile SessionState latest;
    private Consumer<Deed> step = _ -> {};
    private Runnable looking = () -> {};
    private @Nullable On on;

    private record On(Remote remote, List<Way> ways) {}

    /// @param chores reach the network away from the window thread
    public RemoteSwitch(Live live, RemoteSeen seen, Wings wings, Chores chores, Background background) {
        this.live = live;
        this.seen = seen;
        this.wings = wings;
        this.chores = chores;
        this.background = background;
        this.latest = live.shown().get();
        live.shown().addListener(follower);
    }

    /// What the page says.
    public ReadOnlyObjectProperty<RemoteViewState> state() {
        return state.getReadOnlyProperty();
    }

    /// From now on its buttons do this.
    public void serve(Consumer<Deed> does) {
        step = does;
    }

    /// On with a new code, or off.
    public void turn(boolean now) {
        looking.run();
        if (now) {
            Remote remote = new Remote(this, seen.texts().language().locale(), System::nanoTime);
            state.set(RemoteViewState.starting(seen.texts()));
            chores.run(() -> opened(remote), this::turned);
        } else {
            on = null;
            state.set(RemoteViewState.starting(seen.texts()));
            chores.run(() -> wings.shut(Remote.NAME), _ -> state.set(RemoteViewState.off()));
        }
    }

    private Optional<On> opened(Remote remote) {
        try {
            List<Way> ways = wings.open(Remote.NAME, remote).stream()
                    .map(address -> way(address, remote))
                    .toList();
            return Optional.of(new On(remote, ways));
        } catch (IOException noPort) {
            return Optional.empty();
        }
    }

    private static Way way(WingAddress address, Remote remote) {
        return new Way(
                address.network(),
                address.typed(),
                address.scanned(remote.pairing().path()));
    }

    private void turned(Optional<On> opened) {
        on = opened.orElse(null);
        if (opened.isEmpty()) {
            state.set(RemoteViewState.failed(seen.texts()));
            return;
        }
        look();
        looking = background.every(LOOK, this::look);
    }

    private void look() {
        On now = on;
        if (now != null) {
            Remote remote = now.remote();
            Phones phones = new Phones(
                    remote.pairing().phones(),
                    remote.connected(),
                    remote.pairing().wrongCodes());
            state.set(RemoteViewState.on(remote.pairing().code(), now.ways(), phones, seen.texts()));
        }
    }

    private void follow(SessionState now) {
        latest = now;
    }

    @Override
    public RemoteView view() {
        return seen.of(latest);
    }

    @Override
    public void press(RemotePress press) {
        Deed deed = switch (press) {
            case NEXT -> Deed.NEXT;
            case BACK -> Deed.BACK;
            case BLACK -> Deed.BLACK;
        };
        chores.window().execute(() -> pressed(deed));
    }

    /// A press that was on its way when the remote was switched off moves nothing any more.
    private void pressed(Deed deed) {
        if (on != null) {
            step.accept(deed);
        }
    }

    @Override
    public void close() {
        live.shown().removeListener(follower);
        turn(false);
    }
}
