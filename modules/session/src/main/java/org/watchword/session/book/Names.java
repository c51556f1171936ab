package org.watchword.session.book;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds an entry by what it is or was called. A session keeps the words that were typed on its day; here they lead
/// to the entry as it is called now.
public final class Names {

    private final Map<EntryKind, Map<String, EntryId>> ids = new EnumMap<>(EntryKind.class);

    Names() {}

    /// First come, first served: the strongest claim to a name is said first.
    void claim(EntryKind kind, String name, EntryId id) {
        ids.computeIfAbsent(kind, _ -> new HashMap<>()).putIfAbsent(same(name), id);
    }

    /// The entry of a kind that is called so, or was; letter case and blanks make no difference.
    public Optional<EntryId> find(EntryKind kind, String name) {
        return Optional.ofNullable(ids.getOrDefault(kind, Map.of()).get(same(name)));
    }

    /// What all spellings of one name have in common.
    public static String same(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
