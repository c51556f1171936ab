package org.watchword.desktop.present.state;

import java.time.Duration;
import java.time.Instant;

/// How long a film that shall move has not moved: one that stays stuck is given up before the room begins to wait.
///
/// @param played how far it was when it last moved
/// @param since when that was
public record FilmPatience(Duration played, Instant since) {
    /// A slow disk needs two seconds; people look round after five.
    public static final Duration MOST = Duration.ofSeconds(4);

    /// Before a film.
    public static final FilmPatience FRESH = new FilmPatience(Duration.ZERO, Instant.MAX);

    /// After another look at it.
    public FilmPatience following(FilmShow film, Instant now) {
        boolean moves = !film.dial().played().equals(played);
        return !film.plays() ? FRESH : moves || since.equals(Instant.MAX) ? begun(film, now) : this;
    }

    private static FilmPatience begun(FilmShow film, Instant now) {
        return new FilmPatience(film.dial().played(), now);
    }

    /// Whether it has been stuck for too long.
    public boolean over(Instant now) {
        return !since.equals(Instant.MAX) && Duration.between(since, now).compareTo(MOST) >= 0;
    }
}
