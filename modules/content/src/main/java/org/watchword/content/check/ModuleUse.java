package org.watchword.content.check;

import java.util.List;

/// Which decks show slides of a module.
///
/// @param decks their ids, sorted; empty when none does
public record ModuleUse(String module, List<String> decks) {
    public ModuleUse {
        decks = List.copyOf(decks);
    }
}
