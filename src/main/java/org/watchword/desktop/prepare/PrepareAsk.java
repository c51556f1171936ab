package org.watchword.desktop.prepare;

import org.watchword.desktop.prepare.Checked.Box;

/// What a trainer can ask of the prepare screen.
public sealed interface PrepareAsk {
    /// Something was typed or chosen.
    record Fill(PrepareForm form) implements PrepareAsk {}

    /// A box lost the focus: from now on its trouble may be told.
    record Left(Box box) implements PrepareAsk {}

    /// Prepare the session and open the doors.
    record OpenDoors() implements PrepareAsk {}

    /// Prepare the session for another day or hour; it waits on the home screen.
    record KeepForLater() implements PrepareAsk {}

    /// Back to the home screen; nothing is kept.
    record NotNow() implements PrepareAsk {}
}
