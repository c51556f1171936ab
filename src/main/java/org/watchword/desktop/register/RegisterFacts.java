package org.watchword.desktop.register;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What the register is made from.
///
/// @param names whether names may be taken
/// @param pupils whether the people are pupils: then staff are counted apart
/// @param present who was ticked in and is saved, in the order of arrival
/// @param saving how many entries were typed and are not yet acknowledged by the disk
/// @param savedAt when the last entry was acknowledged
/// @param presenting whether the slides have begun
/// @param undo whether there is an entry to take back
/// @param unseen whether the projector has the welcome slide or the slides, and so not this list
/// @param trouble what to tell about the last entry, when it was refused
record RegisterFacts(
        String deck,
        String venue,
        boolean names,
        boolean pupils,
        List<Present> present,
        Heads heads,
        int saving,
        Optional<LocalTime> savedAt,
        boolean presenting,
        boolean undo,
        boolean unseen,
        Optional<String> trouble) {

    RegisterFacts {
        present = List.copyOf(present);
    }

    /// Somebody who is here.
    ///
    /// @param person how the register knows them
    /// @param name empty when it was forgotten on purpose
    record Present(String person, String name, String organisation) {
        @Override
        public String toString() {
            return "Present[" + person + "]";
        }
    }

    /// How many are here without a name.
    ///
    /// @param people adults of a session that is not for pupils
    /// @param pupils pupils
    /// @param staff staff who came with pupils
    record Heads(int people, int pupils, int staff) {
        int all() {
            return people + pupils + staff;
        }
    }
}
