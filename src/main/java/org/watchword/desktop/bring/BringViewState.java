package org.watchword.desktop.bring;

import java.util.List;
import java.util.Optional;

/// The page that brings slides in, in plain words.
///
/// @param file the name of the file that was chosen; empty before
/// @param name what its slides could be called
/// @param cut how what was pasted would be cut, a line a slide
/// @param outline whether the rest is about what was pasted, and not about a file
/// @param working how far it is, from 0 to 1, while it works
/// @param told what was done, or is being done
/// @param troubles what is in the way and what to do, or which pages were not taken
/// @param put whether there is something to put into the deck
record BringViewState(
        String file,
        String name,
        List<String> cut,
        boolean outline,
        Optional<Double> working,
        String told,
        List<String> troubles,
        boolean put) {
    static final BringViewState EMPTY =
            new BringViewState("", "", List.of(), false, Optional.empty(), "", List.of(), false);

    BringViewState {
        cut = List.copyOf(cut);
        troubles = List.copyOf(troubles);
    }

    BringViewState chose(String chosen) {
        String plain = chosen.replaceFirst("(?i)\\.pdf$", "").replace('_', ' ');
        return new BringViewState(chosen, plain, cut, false, Optional.empty(), "", List.of(), false);
    }

    BringViewState cut(List<String> slides) {
        return new BringViewState(file, name, slides, outline, working, told, troubles, put);
    }

    BringViewState about(boolean pasted) {
        return new BringViewState(file, name, cut, pasted, working, told, troubles, put);
    }

    BringViewState works(double done, String words) {
        return new BringViewState(file, name, cut, outline, Optional.of(done), words, List.of(), false);
    }

    BringViewState ended(String words, List<String> more, boolean there) {
        return new BringViewState(file, name, cut, outline, Optional.empty(), words, more, there);
    }
}
