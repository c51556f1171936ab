package org.watchword.desktop.phones;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchword.answers.phones.Waiting;

/// Keeps what the trainer reads where it is: words that come meanwhile never take the place of those she is about to
/// show. New ones go somewhere behind the first, so that the list is no order of arrival either.
final class Reading {

    private Reading() {}

    static List<Waiting> after(List<Waiting> before, List<Waiting> now) {
        Set<Waiting> still = new HashSet<>(now);
        List<Waiting> list =
                new ArrayList<>(before.stream().filter(still::contains).toList());
        still.removeAll(before);
        now.stream().filter(still::contains).forEach(words -> list.add(place(words, list.size()), words));
        return List.copyOf(list);
    }

    /// By the number that was drawn for the words, which says nothing about when they came.
    private static int place(Waiting words, int size) {
        return size == 0 ? 0 : 1 + words.id() % size;
    }
}
