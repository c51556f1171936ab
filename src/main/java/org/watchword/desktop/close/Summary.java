package org.watchword.desktop.close;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What a session came to.
///
/// @param named how many were ticked in by name
/// @param counted how many were counted without a name
/// @param minutes from the first slide to the last, breaks left out; 0 when no slide was shown
/// @param planned minutes of the deck
/// @param parts planned and taken minutes of each part of the deck
/// @param questions those asked before and after
/// @param doubted questions for which more hands than people were typed, and nobody has said that it is right
/// @param materials titles of the prints that belong to the deck
/// @param names whether a register with names can be saved
record Summary(
        String deck,
        String venue,
        LocalDate date,
        LocalTime time,
        boolean rehearsal,
        int named,
        int counted,
        long minutes,
        int planned,
        List<PartTime> parts,
        List<Change> questions,
        List<String> doubted,
        List<String> materials,
        boolean names) {

    Summary {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
        doubted = List.copyOf(doubted);
        materials = List.copyOf(materials);
    }

    /// One question, asked before and after.
    ///
    /// @param before empty when it was not asked, or the hands were not counted
    record Change(String question, Optional<Score> before, Optional<Score> after) {}

    /// How many chose the right answer.
    record Score(int right, int hands) {}
}
