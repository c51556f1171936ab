package org.watchword.gates.bad.viewstate;

import javafx.geometry.Pos;

/// Bad example: a view state that is no value and needs the toolkit.
public final class HallViewState {
    private final Pos pos;

    HallViewState(Pos pos) {
        this.pos = pos;
    }

    Pos pos() {
        return pos;
    }
}
