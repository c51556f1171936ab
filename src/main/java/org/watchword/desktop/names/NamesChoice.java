package org.watchword.desktop.names;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What the trainer has chosen on the page so far.
///
/// @param ticked lines that are the person she means
/// @param asking what she is asked before it is done
/// @param working whether something is being read or written
/// @param said what came of the last thing she did
record NamesChoice(
        String search, Set<String> ticked, Optional<Question> asking, boolean working, Optional<NamesWord> said) {

    /// Nothing yet, while the names are being read.
    static final NamesChoice READING = new NamesChoice("", Set.of(), Optional.empty(), true, Optional.empty());

    /// What is done for ever, and so is asked before.
    enum Question {
        REMOVE_DUE,
        REMOVE_TICKED
    }

    NamesChoice {
        ticked = Set.copyOf(ticked);
    }

    NamesChoice searching(String words) {
        return new NamesChoice(words, ticked, Optional.empty(), working, Optional.empty());
    }

    NamesChoice ticking(String line, boolean on) {
        Set<String> lines = new LinkedHashSet<>(ticked);
        if (on) {
            lines.add(line);
        } else {
            lines.remove(line);
        }
        return new NamesChoice(search, lines, Optional.empty(), working, Optional.empty());
    }

    NamesChoice asked(Question question) {
        return new NamesChoice(search, ticked, Optional.of(question), working, Optional.empty());
    }

    NamesChoice unasked() {
        return new NamesChoice(search, ticked, Optional.empty(), working, Optional.empty());
    }

    NamesChoice busy() {
        return new NamesChoice(search, ticked, Optional.empty(), true, Optional.empty());
    }

    NamesChoice read() {
        return new NamesChoice(search, ticked, Optional.empty(), false, said);
    }

    /// After names went: nothing is searched any more.
    NamesChoice done(NamesWord words) {
        return new NamesChoice("", Set.of(), Optional.empty(), false, Optional.of(words));
    }
}
