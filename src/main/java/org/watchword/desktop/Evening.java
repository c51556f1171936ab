package org.watchword.desktop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    void answerBy(PhoneControl control) {
        phones = control;
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
        if (phones != null) {
            phones.close();
            phones = null;
        }
        register.close();
        live.close();
    }
}
