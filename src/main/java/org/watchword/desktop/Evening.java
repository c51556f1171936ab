package org.watchword.desktop;

import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.door.DoorSwitch;
import org.watchword.desktop.frame.FrameViewState;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.phones.PhoneControl;
import org.watchword.desktop.register.RegisterScreen;
import org.watchword.room.OpenSession;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;

/// The session that is open, with everything that lives as long as it does. Belongs to the window thread.
final class Evening implements AutoCloseable {
    private final OpenSession session;
    private final Live live;
    private final RegisterScreen register;
    private @Nullable Slideshow slides;
    private @Nullable PhoneControl phones;
    private @Nullable DoorSwitch door;

    Evening(OpenSession session, Live live, RegisterScreen register) {
        this.session = session;
        this.live = live;
        this.register = register;
    }

    OpenSession session() {
        return session;
    }

    Live live() {
        return live;
    }

    RegisterScreen register() {
        return register;
    }

    Optional<Slideshow> slides() {
        return Optional.ofNullable(slides);
    }

    void present(Slideshow shown) {
        slides = shown;
    }

    /// The phones in the room; none when the library no longer has the slides.
    Optional<PhoneControl> phones() {
        return Optional.ofNullable(phones);
    }

    /// The register, with the phones at the door above it where there are any.
    Parent registerPage() {
        return door == null ? register.view() : door.above(register.view());
    }

    Optional<DoorSwitch> door() {
        return Optional.ofNullable(door);
    }

    void atTheDoor(DoorSwitch phonesThere) {
        door = phonesThere;
    }

    void answerBy(PhoneControl control) {
        phones = control;
    }

    /// Whether there are slides to go back to: from the moment they stand in her window, before the disk has said so.
    boolean presents() {
        return switch (live.saved().get().phase()) {
            case PRESENTING -> true;
            case DOORS_OPEN -> slides().filter(Slideshow::begun).isPresent();
            case NOT_PREPARED, PREPARED, CLOSED -> false;
        };
    }

    /// What the side bar says of it; nothing once it is over.
    Optional<FrameViewState.Open> open() {
        SessionState state = live.saved().get();
        return state.phase() == Phase.CLOSED
                ? Optional.empty()
                : Optional.of(new FrameViewState.Open(
                        state.deck().title(), state.register().total(), state.phase() == Phase.PRESENTING));
    }

    /// Lets the windows and listeners go. The session itself can be carried on with.
    @Override
    public void close() {
        if (slides != null) {
            slides.close();
            slides = null;
        }
        if (door != null) {
            door.close();
            door = null;
        }
        if (phones != null) {
            phones.close();
            phones = null;
        }
        register.close();
        live.close();
    }
}
