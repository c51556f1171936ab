package org.watchword.desktop.bring;

import java.util.List;
import java.util.Optional;

/// The page that brings slides in, in plain words.
///
/// @param file the name of the file that was chosen; empty before
/// @param name what its slides could be called
/// @param working how far it is, from 0 to 1, while it works
/// @param told what was done, or is being done
/// @param troubles what is in the way and what to do, or which pages were not taken
/// @param put whether there is something to put into the deck
record BringViewState(
        String file, String name, Optional<Double> working, String told, List<String> troubles, boolean put) {
    static final BringViewState EMPTY = new BringViewState("", "", Optional.empty(), "", List.of(), false);

    BringViewState {
        troubles = List.copyOf(troubles);
    }

    BringViewState chose(String chosen) {
        String plain = chosen.replaceFirst("(?i)\\.pdf$", "").replace('_', ' ');
        return new BringViewState(chosen, plain, Optional.empty(), "", List.of(), false);
    }

    BringViewState works(double done, String words) {
        return new BringViewState(file, name, Optional.of(done), words, List.of(), false);
    }

    BringViewState ended(String words, List<String> more, boolean there) {
        return new BringViewState(file, name, Optional.empty(), words, more, there);
    }
}
