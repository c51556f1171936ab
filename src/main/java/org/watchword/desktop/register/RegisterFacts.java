package org.watchword.desktop.register;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What the register is made from.
///
/// @param slips whether the trainer types from paper slips
/// @param unseen whether the projector has the welcome slide or the slides, and so not this list
/// @param trouble what to tell about the last entry, when it was refused
record RegisterFacts(
        Hall hall, Lines lines, Heads heads, Saving saving, boolean slips, boolean unseen, Optional<String> trouble) {

    /// What the session is, as far as the register goes by it.
    ///
    /// @param names whether names may be taken
    /// @param pupils whether the people are pupils: then staff are counted apart
    record Hall(String deck, String venue, boolean names, boolean pupils, Course course) {}

    /// How far the session has come.
    enum Course {
        COMING_IN,
        PRESENTING,
        OVER
    }

    /// The lines of the register, all saved.
    ///
    /// @param present in the order of arrival
    /// @param expected who has not come, in the order of the list
    /// @param joined lines that are somebody else's
    /// @param pair two lines that may be one person
    record Lines(List<Present> present, List<Present> expected, List<Present> joined, Optional<Pair> pair) {
        Lines {
            present = List.copyOf(present);
            expected = List.copyOf(expected);
            joined = List.copyOf(joined);
        }
    }

    /// Somebody who is here, or is expected.
    ///
    /// @param person how the register knows them
    /// @param name empty when it was forgotten on purpose
    /// @param slip number on the paper slip; 0 for none
    /// @param left when they left before the end
    record Present(
            String person,
            String name,
            String organisation,
            String role,
            boolean late,
            int slip,
            Optional<LocalTime> left) {

        Present(String person, String name, String organisation) {
            this(person, name, organisation, "", false, 0, Optional.empty());
        }

        @Override
        public String toString() {
            return "Present[" + person + "]";
        }
    }

    /// Two lines that may be one person.
    record Pair(Present earlier, Present later) {}

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

    /// What is on its way to the disk.
    ///
    /// @param waiting how many entries were typed and are not yet acknowledged
    /// @param savedAt when the last entry was acknowledged
    /// @param undo whether there is an entry to take back
    record Saving(int waiting, Optional<LocalTime> savedAt, boolean undo) {}
}
