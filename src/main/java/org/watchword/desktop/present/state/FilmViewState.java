package org.watchword.desktop.present.state;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.state.FilmSeen.Cover;
import org.watchword.desktop.text.Countdown;
import org.watchword.desktop.text.Texts;

/// The film in the presenter's window, in plain words.
///
/// @param broken whether it can only be opened in the computer's own player
/// @param says how far it is, or why it does not play
/// @param play the word on the button that plays and pauses
/// @param playable whether that button does anything now
/// @param again whether it can be played from its beginning
/// @param sound the word on the button for the sound
/// @param captions the word on the button for the captions
public record FilmViewState(
        boolean broken, String says, String play, boolean playable, boolean again, String sound, String captions) {
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    /// Null for a slide without a film.
    public static @Nullable FilmViewState of(FilmShow film, Texts texts) {
        if (!film.here()) {
            return null;
        }
        boolean seen = film.seen().cover() == Cover.NONE;
        boolean begun = film.seen().step() > 0;
        return new FilmViewState(
                film.broken(),
                says(film, texts),
                texts.get(film.mode() == FilmShow.Mode.PLAYING ? FilmWord.PAUSE : FilmWord.PLAY),
                seen,
                seen && begun,
                texts.get(film.dial().sound() ? FilmWord.SOUND_OFF : FilmWord.SOUND_ON),
                texts.get(film.dial().captions() ? FilmWord.CAPTIONS_OFF : FilmWord.CAPTIONS_ON));
    }

    private static String says(FilmShow film, Texts texts) {
        Duration played = film.dial().played().truncatedTo(ChronoUnit.SECONDS);
        Duration whole = film.dial().whole().plus(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS);
        String time = Countdown.left(played);
        String left = Countdown.left(whole.minus(played));
        return switch (film.mode()) {
            case OPENED -> texts.get(FilmWord.OPENED);
            case NOT_OPENED -> texts.get(FilmWord.NOT_OPENED);
            case BROKEN -> texts.get(FilmWord.BROKEN);
            case STILL -> texts.get(FilmWord.READY);
            case PLAYING, PAUSED -> texts.get(film.plays() ? FilmWord.PLAYED : FilmWord.WAITS, time, left);
        };
    }
}
