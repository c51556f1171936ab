package org.watchword.desktop.register;

import java.util.Optional;

/// What stands in the boxes of the register, not yet ticked in. Kept when the trainer looks at another screen, so
/// that no typing is lost.
///
/// @param slip the number on the paper slip, as typed
/// @param late whether who stands on the slip came after the start
/// @param counted whether that person stood in the head count until now
/// @param correcting the line that is put right, when no new one is typed
record Draft(
        String name,
        String organisation,
        String role,
        String slip,
        boolean late,
        boolean counted,
        Optional<String> correcting) {
    static final Draft EMPTY = new Draft("", "", "");

    Draft(String name, String organisation, String role) {
        this(name, organisation, role, "", false, true, Optional.empty());
    }

    /// Empty boxes for the slip that lies below.
    Draft nextSlip(int number) {
        return new Draft("", "", "", Integer.toString(number), false, counted, Optional.empty());
    }

    boolean isEmpty() {
        return name.isEmpty() && organisation.isEmpty() && role.isEmpty();
    }

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "Draft[…]";
    }
}
