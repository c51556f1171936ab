package org.watchword.desktop.present.state;

import java.util.List;
import org.watchword.desktop.screens.Standing;

/// Own words from a phone that wait for the trainer.
///
/// @param id by which they are taken
/// @param words a sentence, or some words for a cloud
public record OwnWords(int id, List<String> words) {

    public OwnWords {
        words = List.copyOf(words);
    }

    /// Those that she can read now. On a screen that everybody may look at there are none: reading them there would be
    /// showing them.
    public static List<OwnWords> read(Laptop laptop) {
        return laptop.standing() == Standing.PLACED
                ? laptop.phones().waiting().stream()
                        .map(each -> new OwnWords(each.id(), each.words()))
                        .toList()
                : List.of();
    }
}
