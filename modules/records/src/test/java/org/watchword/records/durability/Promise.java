package org.watchword.records.durability;

import java.util.Set;

/// All that was acknowledged up to a moment.
///
/// @param sequence of the last event that was said to be saved, or 0
/// @param erased the events whose words were said to be gone
/// @param backup the newest backup's file name, or an empty text
record Promise(long sequence, Set<Long> erased, String backup) {

    static final Promise NONE = new Promise(0, Set.of(), "");

    Promise {
        erased = Set.copyOf(erased);
    }
}
