package org.watchword.desktop.screens;

import org.jspecify.annotations.Nullable;

/// Which window stands on which screen.
///
/// @param presenter the trainer's screen; null when only the audience's screen is left, as when a laptop's lid is
///     closed: then the trainer's window is hidden, so that notes and names never land on the wall
/// @param audience the projector's screen; null when the audience's window is hidden
public record Placement(
        Standing standing,
        @Nullable Monitor presenter,
        @Nullable Monitor audience) {

    static Placement placed(@Nullable Monitor presenter, Monitor audience) {
        return new Placement(Standing.PLACED, presenter, audience);
    }

    static Placement without(Standing standing, @Nullable Monitor presenter) {
        return new Placement(standing, presenter, null);
    }
}
