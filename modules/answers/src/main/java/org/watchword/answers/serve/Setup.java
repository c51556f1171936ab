package org.watchword.answers.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Speech;

/// How the phones' page is served.
///
/// @param port 0 for any that is free
/// @param names by which the laptop is called besides its addresses, in lower case
public record Setup(int port, Set<String> names, Locale language, List<Helpline> helplines, Speech speech) {
    public Setup {
        names = Set.copyOf(names);
        helplines = List.copyOf(helplines);
    }
}
