package org.watchword.answers.serve;

import java.util.List;
import java.util.Set;
import org.watchword.answers.page.Tongue;

/// How the phones' page is served.
///
/// @param port 0 for any that is free
/// @param names by which the laptop is called besides its addresses, in lower case
/// @param tongues what phones are told, the room's own language first; none where nobody is asked anything
public record Setup(int port, Set<String> names, List<Tongue> tongues) {
    public Setup {
        names = Set.copyOf(names);
        tongues = List.copyOf(tongues);
    }
}
