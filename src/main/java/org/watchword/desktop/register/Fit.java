package org.watchword.desktop.register;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.register.RegisterFacts.Present;

/// Who fits what is typed in the name's box.
///
/// @param expected those who have not come
/// @param present those who are here already
/// @param chosen which of the expected Enter ticks in, from 0
record Fit(List<Present> expected, List<Present> present, int chosen) {

    /// Nothing is typed.
    static final Fit NOBODY = new Fit(List.of(), List.of(), 0);

    Fit {
        expected = List.copyOf(expected);
        present = List.copyOf(present);
    }

    /// Whom Enter ticks in.
    Optional<Present> choice() {
        return expected.isEmpty() ? Optional.empty() : Optional.of(expected.get(chosen));
    }
}
