package org.watchword.desktop.film;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What showing films needs of the computer and of the trainer's settings. A test hands in its own. Belongs to the
/// window thread, and every future ends on it.
public interface Booth {
    /// A computer on which no film can be played.
    Booth CLOSED = new ClosedBooth();

    /// Whether a film is known not to play here. One that was not tried yet is not.
    boolean refuses(Path film);

    /// Remembers that a film broke while it was shown, so that it is not tried again in front of people.
    void broke(Path film);

    /// A film, ready at its beginning; fails when it cannot be played.
    CompletableFuture<FilmPlayer> load(Path film);

    /// What is said in a film; words that cannot be read are left out.
    CompletableFuture<List<Subtitles>> read(List<Reel.Words> words);

    /// Opens a film with the program that the computer has for films.
    ///
    /// @return whether it has one
    CompletableFuture<Boolean> open(Path film);

    /// Whether the trainer wants captions.
    boolean captions();

    /// Remembers whether she wants them.
    void captions(boolean on);
}
