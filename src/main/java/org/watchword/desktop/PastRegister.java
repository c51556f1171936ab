package org.watchword.desktop;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.register.RegisterDoors;
import org.watchword.room.OpenSession;
import org.watchword.session.SessionId;

/// The register of a session that is over, opened to be put right; one at a time. There are no slides and no list to
/// read in; the one way out is back to what came of the session.
final class PastRegister implements AutoCloseable {
    private final House house;
    private final Makers makers;
    private final Guarding guarding;
    private final Consumer<Parent> show;
    private @Nullable OpenSession session;
    private @Nullable Evening evening;

    /// @param show shows a page
    PastRegister(House house, Makers makers, Guarding guarding, Consumer<Parent> show) {
        this.house = house;
        this.makers = makers;
        this.guarding = guarding;
        this.show = show;
    }

    /// Opens the register of a session that is over.
    ///
    /// @param leave shows again what came of the session
    void open(SessionId id, Runnable leave) {
        house.chores()
                .run(
                        () -> house.room().amend(id),
                        found -> found.ifPresent(over -> {
                            close();
                            session = over;
                            Evening opened = makers.evening(over, new Ways(leave));
                            evening = opened;
                            show.accept(opened.register().view());
                        }));
    }

    /// Lets it go, if one is open; everything that was entered is kept.
    @Override
    public void close() {
        if (evening != null) {
            evening.close();
        }
        if (session != null) {
            session.close();
        }
        evening = null;
        session = null;
    }

    private void again() {
        if (evening != null) {
            show.accept(evening.register().view());
        }
    }

    private final class Ways implements RegisterDoors {
        private final Runnable leave;

        Ways(Runnable leave) {
            this.leave = leave;
        }

        @Override
        public void toSlides() {}

        @Override
        public void toGuestList() {}

        @Override
        public void toKiosk() {}

        @Override
        public boolean mayName() {
            return guarding.locked();
        }

        @Override
        public void protect(Runnable then) {
            guarding.protectFor(PastRegister.this::again, then);
        }

        @Override
        public void toEnd() {
            leave.run();
        }
    }
}
