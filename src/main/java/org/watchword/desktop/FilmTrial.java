package org.watchword.desktop;

import java.nio.file.Path;
import java.util.List;
import org.watchword.content.contact.Area;
import org.watchword.desktop.film.MediaBooth;
import org.watchword.desktop.film.Reel;
import org.watchword.desktop.setup.device.Films;
import org.watchword.room.Room;
import org.watchword.session.SessionSetup;

/// Tries the films of a session before anybody comes.
record FilmTrial(Materials materials, MediaBooth booth) {

    /// Whether they play here. It takes a moment: not for the window's thread.
    Films of(Room room, SessionSetup prepared) {
        List<Path> films = room.plan(prepared).stream()
                .flatMap(plan -> Reel.all(materials.of(plan, new Area(prepared.area()))).stream())
                .toList();
        if (films.isEmpty()) {
            return Films.NONE;
        }
        return booth.trial(films).join() ? Films.PLAY : Films.STILLS;
    }
}
