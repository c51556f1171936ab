package org.watchword.desktop.trial;

import java.util.List;
import java.util.Set;
import org.watchword.desktop.wings.WingAddress;

/// What is known while a phone is tried.
///
/// @param addresses of the page, the likeliest first
/// @param reached the laptop's addresses by which phones came, without the port
/// @param guard what the system says may keep them away
/// @param waited for so many seconds
record TrialFacts(Opening opening, List<WingAddress> addresses, Set<String> reached, Guard guard, int waited) {

    /// How far the page is.
    enum Opening {
        UNDER_WAY,
        OPEN,
        FAILED
    }

    static final TrialFacts BEGIN = new TrialFacts(Opening.UNDER_WAY, List.of(), Set.of(), Guard.UNKNOWN, 0);

    TrialFacts {
        addresses = List.copyOf(addresses);
        reached = Set.copyOf(reached);
    }

    TrialFacts with(Opening now, List<WingAddress> found) {
        return new TrialFacts(now, found, reached, guard, waited);
    }

    TrialFacts with(Guard found) {
        return new TrialFacts(opening, addresses, reached, found, waited);
    }

    /// A second later.
    TrialFacts later(Set<String> came) {
        return new TrialFacts(opening, addresses, came, guard, waited + 1);
    }

    boolean reachedBy(WingAddress address) {
        return reached.contains(address.host().replaceFirst(":\\d+$", ""));
    }
}
