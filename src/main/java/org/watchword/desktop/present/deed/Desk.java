package org.watchword.desktop.present.deed;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.key.KeyContext.Now;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.state.HandCounts;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.state.Zoom;
import org.watchword.desktop.slide.face.CalledOut;
import org.watchword.session.SessionState;

/// Everything about presenting that is the laptop's alone: it is never saved, and a restart begins it anew.
///
/// @param hands the counts that are being typed
/// @param warned the trainer was told that there are more hands than people and pressed on
/// @param sheet what lies over the presenter's window
/// @param triedOrNull the button that the clicker's page heard last
/// @param wasAtOrNull the slide before the last jump
/// @param pointer a light on the wall follows the mouse
/// @param reading how the notes are read
public record Desk(
        Laptop laptop,
        HandCounts hands,
        boolean warned,
        Sheet sheet,
        @Nullable KeyStroke triedOrNull,
        @Nullable Integer wasAtOrNull,
        boolean pointer,
        Reading reading) {

    /// The desk when presenting begins.
    public static Desk opening(Laptop laptop, Reading reading) {
        return new Desk(laptop, HandCounts.NONE, false, Sheet.NONE, null, null, false, reading);
    }

    /// The desk as the session goes on.
    public Desk following(SessionState state) {
        HandCounts now = hands.following(state);
        boolean needed = laptop.someoneNeedsMe() && state.show().onBreak();
        return new Desk(
                laptop.needed(needed).with(laptop.zoom().following(state)),
                now,
                warned && now.round().equals(hands.round()),
                sheet,
                triedOrNull,
                wasAtOrNull,
                pointer,
                reading);
    }

    /// What changes the meaning of keys now.
    ///
    /// @param focus what the window knows of the focus
    public Set<Now> keys(Set<Now> focus) {
        EnumSet<Now> so = EnumSet.noneOf(Now.class);
        so.addAll(focus);
        put(so, Now.TABBED, sheet.pressed());
        put(so, Now.LAID, sheet != Sheet.NONE);
        put(so, Now.CHOOSING, sheet.choosing());
        put(so, Now.TRYING, sheet == Sheet.CLICKER && !laptop.someoneNeedsMe());
        put(so, Now.ZOOMED, laptop.zoom().on());
        put(so, Now.HANDS, hands.open());
        put(so, Now.HALF_COUNT, hands.half());
        return so;
    }

    private static void put(Set<Now> all, Now one, boolean so) {
        if (so) {
            all.add(one);
        }
    }

    public Desk with(Laptop changed) {
        return new Desk(changed, hands, warned, sheet, triedOrNull, wasAtOrNull, pointer, reading);
    }

    public Desk with(HandCounts changed) {
        return new Desk(laptop, changed, false, sheet, triedOrNull, wasAtOrNull, pointer, reading);
    }

    public Desk with(Sheet changed) {
        return new Desk(laptop, hands, warned, changed, null, wasAtOrNull, pointer, reading);
    }

    public Desk with(Reading changed) {
        return new Desk(laptop, hands, warned, sheet, triedOrNull, wasAtOrNull, pointer, changed);
    }

    /// With something else called out.
    public Desk with(CalledOut changed) {
        return with(laptop.with(changed));
    }

    public Desk with(Zoom changed) {
        return with(laptop.with(changed));
    }

    /// The clicker's page has heard a button.
    public Desk trying(KeyStroke heard) {
        return new Desk(laptop, hands, warned, sheet, heard, wasAtOrNull, pointer, reading);
    }

    Desk asWarned() {
        return new Desk(laptop, hands, true, sheet, triedOrNull, wasAtOrNull, pointer, reading);
    }

    Desk jumpedFrom(int slide) {
        return new Desk(laptop, hands, warned, Sheet.NONE, null, slide, pointer, reading);
    }

    Desk pointing(boolean on) {
        return new Desk(laptop, hands, warned, sheet, triedOrNull, wasAtOrNull, on, reading);
    }
}
