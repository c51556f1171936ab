package org.watchword.desktop;

import javafx.scene.Parent;
import org.watchword.desktop.register.RegisterDoors;
import org.watchword.room.OpenSession;

/// The register of a session that is over, open to be put right. There are no slides and no list to read in; the one
/// way
/// out is back to what came of the session.
final class PastRegister implements RegisterDoors, AutoCloseable {
    private final OpenSession session;
    private final Evening evening;
    private final Runnable leave;

    /// @param leave is called when the trainer is done
    PastRegister(OpenSession session, Makers makers, Runnable leave) {
        this.session = session;
        this.leave = leave;
        evening = makers.evening(session, this);
    }

    Parent view() {
        return evening.register().view();
    }

    @Override
    public void toSlides() {}

    @Override
    public void toGuestList() {}

    @Override
    public void toEnd() {
        leave.run();
    }

    @Override
    public void close() {
        evening.close();
        session.close();
    }
}
