package org.watchword.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.present.state.Zoom;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.face.CalledOut;
import org.watchword.desktop.slide.face.Entry;
import org.watchword.desktop.slide.face.Material;
import org.watchword.session.Command;
import org.watchword.session.SessionState;

/// What stands on the wall, and what may stand there next. Belongs to the window thread.
final class WallShow {

    private final Live live;
    private Material material;
    private final AudienceWindow window;
    private final ReadyPictures pictures;
    private final Optional<Pulse> pulse = Pulse.reach();
    private boolean motion;
    private @Nullable AudienceViewState now;

    WallShow(Live live, Material material, AudienceWindow window, ReadyPictures pictures) {
        this.live = live;
        this.material = material;
        this.window = window;
        this.pictures = pictures;
    }

    /// The wall as it is.
    AudienceViewState now() {
        return now == null ? AudienceViewState.BLACK : now;
    }

    /// Follows the session: the wall first, and at once.
    void follow(SessionState state) {
        AudienceViewState next = AudienceViewState.after(now, state, material);
        if (!next.equals(now)) {
            boolean fades = fades(now, next);
            now = next;
            if (fades) {
                window.fadeTo(next, pictures.of(next));
            } else {
                window.show(next, pictures.of(next));
            }
            pulse.ifPresent(Pulse::now);
        }
    }

    /// From one slide to another, in a deck that asks for it; whatever must come at once, and every step, does.
    private boolean fades(@Nullable AudienceViewState before, AudienceViewState next) {
        return motion && material.plan().deck().fades() && before != null && Fade.between(before, next);
    }

    /// Whether anything may move on the wall. What moves this moment stops, and the new slide stands.
    void motion(boolean on) {
        motion = on;
        if (!on) {
            window.stopFading();
        }
    }

    /// Speaks another language, or is drawn in other colours, from now on; slide and step stay.
    void become(Material changed, SessionState state) {
        material = changed.hearing(material.calledOut()).at(material.entry());
        now = null;
        follow(state);
    }

    /// Shows what the room has called out. Only the trainer's Enter brings words here.
    void hear(CalledOut heard, SessionState state) {
        if (!heard.equals(material.calledOut())) {
            material = material.hearing(heard);
            follow(state);
        }
    }

    /// Phones come in like this from now on; the way in may stand on the wall.
    void enter(Entry entry, SessionState state) {
        if (!entry.equals(material.entry())) {
            material = material.at(entry);
            follow(state);
        }
    }

    /// A part of the wall large, or all of it again.
    void zoom(Zoom zoom) {
        window.zoom(zoom);
        if (!zoom.on()) {
            window.show(now(), pictures.of(now()));
        }
        pulse.ifPresent(Pulse::now);
    }

    /// Makes the pictures that any one press from here may need.
    void prepare() {
        List<AudienceViewState> walls = new ArrayList<>();
        walls.add(after(new Command.Next()));
        walls.add(now());
        walls.add(after(new Command.Back()));
        walls.add(after(new Command.StartBreak()));
        pictures.want(walls.stream().distinct().toList());
    }

    private AudienceViewState after(Command.Showing command) {
        return AudienceViewState.after(now, live.foreseen(command), material);
    }
}
