package org.watchword.desktop.present.deed;

import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.state.HandCounts;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.session.SessionState;

/// Everything about presenting that is the laptop's alone: it is never saved, and a restart begins it anew.
///
/// @param hands the counts that are being typed
/// @param warned the trainer was told that there are more hands than people and pressed on
/// @param sheet what lies over the presenter's window
/// @param wasAtOrNull the slide before the last jump
/// @param pointer a light on the wall follows the mouse
/// @param notesSize height of the notes' letters in pixels
public record Desk(
        Laptop laptop,
        HandCounts hands,
        boolean warned,
        Sheet sheet,
        @Nullable Integer wasAtOrNull,
        boolean pointer,
        int notesSize) {

    static final int SMALLEST_NOTES = 14;
    static final int LARGEST_NOTES = 60;
    private static final int NOTES_STEP = 2;

    /// The desk when presenting begins.
    public static Desk opening(Laptop laptop, int notesSize) {
        return new Desk(laptop, HandCounts.NONE, false, Sheet.NONE, null, false, notesSize);
    }

    /// The desk as the session goes on.
    public Desk following(SessionState state) {
        HandCounts now = hands.following(state);
        boolean needed = laptop.someoneNeedsMe() && state.show().onBreak();
        return new Desk(
                laptop.needed(needed),
                now,
                warned && now.round().equals(hands.round()),
                sheet,
                wasAtOrNull,
                pointer,
                notesSize);
    }

    public Desk with(Laptop changed) {
        return new Desk(changed, hands, warned, sheet, wasAtOrNull, pointer, notesSize);
    }

    public Desk with(HandCounts changed) {
        return new Desk(laptop, changed, false, sheet, wasAtOrNull, pointer, notesSize);
    }

    public Desk with(Sheet changed) {
        return new Desk(laptop, hands, warned, changed, wasAtOrNull, pointer, notesSize);
    }

    Desk asWarned() {
        return new Desk(laptop, hands, true, sheet, wasAtOrNull, pointer, notesSize);
    }

    Desk jumpedFrom(int slide) {
        return new Desk(laptop, hands, warned, Sheet.NONE, slide, pointer, notesSize);
    }

    Desk pointing(boolean on) {
        return new Desk(laptop, hands, warned, sheet, wasAtOrNull, on, notesSize);
    }

    Desk notes(int steps) {
        int size = Math.clamp(notesSize + (long) steps * NOTES_STEP, SMALLEST_NOTES, LARGEST_NOTES);
        return new Desk(laptop, hands, warned, sheet, wasAtOrNull, pointer, size);
    }
}
