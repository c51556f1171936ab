package org.watchword.desktop.present.state;

import java.time.Duration;
import org.watchword.desktop.present.state.FilmSeen.Cover;

/// How the film on the wall is doing. Pure: what plays it asks here whether it may.
///
/// A film begins when its slide goes on from the still to the film while the audience sees it, or when the trainer says
/// so. It never begins by itself: not when its slide comes back, and not when a session is taken up again.
public record FilmShow(FilmSeen seen, Mode mode, FilmDial dial) {
    /// Before anything is shown.
    public static final FilmShow NONE = new FilmShow(FilmSeen.NOTHING, Mode.STILL, FilmDial.USUAL);

    /// What becomes of the film.
    public enum Mode {
        /// The still stands: the film has not begun, or is over.
        STILL,
        PLAYING,
        PAUSED,
        /// It cannot be played here, and the still stays.
        BROKEN,
        /// Neither can it here, but it was opened in the computer's own player.
        OPENED,
        /// The computer has no player that opens it.
        NOT_OPENED
    }

    /// The film as the wall goes on.
    public FilmShow following(FilmSeen now) {
        if (now.slide() != seen.slide()) {
            return new FilmShow(now, Mode.STILL, dial.at(Duration.ZERO, Duration.ZERO));
        }
        boolean forward = seen.step() == 0 && now.step() > 0;
        return new FilmShow(now, mode(now, forward), forward || now.step() == 0 ? begun() : dial);
    }

    private Mode mode(FilmSeen now, boolean forward) {
        if (broken()) {
            return mode;
        }
        if (now.step() == 0) {
            return Mode.STILL;
        }
        if (forward && now.cover() == Cover.NONE) {
            return Mode.PLAYING;
        }
        return mode == Mode.PLAYING && now.cover() == Cover.AWAY ? Mode.PAUSED : mode;
    }

    private FilmDial begun() {
        return dial.at(Duration.ZERO, dial.whole());
    }

    /// Whether there is a film on the wall's slide.
    public boolean here() {
        return seen.film();
    }

    /// Whether pictures shall move and sound be heard now.
    public boolean plays() {
        return mode == Mode.PLAYING && seen.cover() == Cover.NONE;
    }

    /// Whether the film's picture may lie over the still.
    public boolean onTheWall() {
        boolean begun = mode == Mode.PLAYING || mode == Mode.PAUSED;
        return begun && (seen.cover() == Cover.NONE || seen.cover() == Cover.FROZEN);
    }

    /// Whether it can only be opened in the computer's own player.
    public boolean broken() {
        return mode == Mode.BROKEN || mode == Mode.OPENED || mode == Mode.NOT_OPENED;
    }

    /// Whether the next press goes on from the still to the film.
    public boolean begins() {
        return here() && !broken() && seen.step() == 0;
    }

    /// Whether that press would only go from the still to the same still: the film cannot be played.
    public boolean passesOver() {
        return here() && broken() && seen.step() == 0;
    }

    /// Plays, or pauses. The still's step is left by going on, not by this; what is covered stays as it is.
    public FilmShow toggled() {
        return inHand() ? in(mode == Mode.PLAYING ? Mode.PAUSED : Mode.PLAYING) : this;
    }

    private boolean inHand() {
        return here() && seen.step() > 0 && seen.cover() == Cover.NONE && !broken();
    }

    /// Plays from the beginning.
    public FilmShow again() {
        return inHand() ? new FilmShow(seen, Mode.PLAYING, begun()) : this;
    }

    /// It has come to its end: the still stands again, because a film's last picture is often black.
    public FilmShow ended() {
        return broken() ? this : new FilmShow(seen, Mode.STILL, begun());
    }

    /// It cannot be played.
    public FilmShow failed() {
        return here() && !broken() ? new FilmShow(seen, Mode.BROKEN, begun()) : this;
    }

    /// The trainer asked for the computer's own player.
    ///
    /// @param opened whether it has one
    public FilmShow opened(boolean opened) {
        return broken() ? in(opened ? Mode.OPENED : Mode.NOT_OPENED) : this;
    }

    /// Heard or not.
    public FilmShow heard(boolean on) {
        return new FilmShow(seen, mode, dial.heard(on));
    }

    /// With its words below it or not.
    public FilmShow read(boolean on) {
        return new FilmShow(seen, mode, dial.read(on));
    }

    /// It has come so far.
    public FilmShow at(Duration played, Duration whole) {
        return new FilmShow(seen, mode, dial.at(played, whole));
    }

    private FilmShow in(Mode changed) {
        return new FilmShow(seen, changed, dial);
    }
}
