package org.watchword.desktop.film;

import java.time.Duration;
import javafx.scene.layout.Region;

/// A film that is ready to be played. Belongs to the window thread.
public interface FilmPlayer extends AutoCloseable {
    /// A picture of it that fills what bounds it is given. Each call makes another, and all show the same.
    Region picture();

    void play();

    void pause();

    /// Back to its beginning, where it waits.
    void rewind();

    void sound(boolean on);

    /// How long it is; zero when that is not known.
    Duration whole();

    /// Tells from now on how it goes, on the window thread.
    void listen(Listener listener);

    /// Gives back what it took of the computer. Nothing is told any more.
    @Override
    void close();

    /// Hears how a film goes.
    interface Listener {
        /// It has come so far: at this moment its picture is there. Told several times a second while it plays.
        void moved(Duration played);

        void ended();

        /// It cannot go on, whatever the reason.
        void broke();
    }
}
