package org.watchword.desktop.present.state;

import java.time.Duration;

/// How a film is heard and read, and how far it is.
///
/// @param sound whether it is heard
/// @param captions whether its words stand below it
/// @param played how much of it was played
/// @param whole how long it is; zero until that is known
public record FilmDial(boolean sound, boolean captions, Duration played, Duration whole) {
    /// Heard and read, from its beginning.
    public static final FilmDial USUAL = new FilmDial(true, true, Duration.ZERO, Duration.ZERO);

    FilmDial heard(boolean on) {
        return new FilmDial(on, captions, played, whole);
    }

    FilmDial read(boolean on) {
        return new FilmDial(sound, on, played, whole);
    }

    FilmDial at(Duration now, Duration of) {
        return new FilmDial(sound, captions, now, of);
    }
}
