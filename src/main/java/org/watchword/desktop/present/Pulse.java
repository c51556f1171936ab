package org.watchword.desktop.present;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/// Asks JavaFX to paint now.
///
/// JavaFX paints when a timer says so, every 16 ms. A press of the clicker would wait 8 ms for it on average, which is
/// half of what it takes to change a slide. The toolkit can be asked to pulse at once, but only by a method that is not
/// part of its published face. Where it cannot be reached, [#prepare] makes the timer faster, and nothing else changes.
public final class Pulse {

    private static final String FALLBACK = "javafx.animation.pulse";
    private static final String FALLBACK_PULSES_A_SECOND = "250";

    private final Method toolkit;
    private final Method post;

    private Pulse(Method toolkit, Method post) {
        this.toolkit = toolkit;
        this.post = post;
    }

    /// Makes ready for short waits. To be called before JavaFX starts.
    public static void prepare() {
        if (reach().isEmpty()) {
            System.setProperty(FALLBACK, FALLBACK_PULSES_A_SECOND);
        }
    }

    /// The way to the toolkit, if this Java allows it.
    public static Optional<Pulse> reach() {
        try {
            ClassLoader loader = Pulse.class.getClassLoader();
            Method toolkit =
                    Class.forName("com.sun.javafx.tk.Toolkit", false, loader).getDeclaredMethod("getToolkit");
            Method post = Class.forName("com.sun.javafx.tk.quantum.QuantumToolkit", false, loader)
                    .getDeclaredMethod("postPulse");
            toolkit.setAccessible(true);
            post.setAccessible(true);
            return Optional.of(new Pulse(toolkit, post));
        } catch (ClassNotFoundException | NoSuchMethodException | InaccessibleObjectException closed) {
            return Optional.empty();
        }
    }

    /// Paints what has changed as soon as the window thread is free. Call on it, after the change.
    ///
    /// @return whether it was asked; when not, the timer paints a moment later
    public boolean now() {
        try {
            post.invoke(toolkit.invoke(null));
            return true;
        } catch (IllegalAccessException | InvocationTargetException refused) {
            return false;
        }
    }
}
