package org.watchword.session.book;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The address book: venues, organisations, funders and programmes.
///
/// @param all every entry that was ever kept, as it was said last
/// @param former what an entry was called before, the latest first
/// @param away entries that were put away
/// @param joined entries that are the same as another one
public record Addresses(
        Map<EntryId, Entry> all, Map<EntryId, List<String>> former, Set<EntryId> away, Map<EntryId, EntryId> joined) {

    static final Addresses NONE = new Addresses(Map.of(), Map.of(), Set.of(), Map.of());

    public Addresses {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        former = Map.copyOf(former);
        away = Set.copyOf(away);
        joined = Map.copyOf(joined);
    }

    /// An entry with its id.
    public record Listed(EntryId id, Entry entry) {}

    /// The entry under which another one goes; itself when it was never joined.
    public EntryId root(EntryId id) {
        EntryId root = id;
        while (joined.containsKey(root)) {
            root = joined.get(root);
        }
        return root;
    }

    /// The entry of an id, or the one that it was joined to.
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(all.get(root(id)));
    }

    /// What an entry is called now; empty for an id that is in no book.
    public String name(EntryId id) {
        return find(id).map(Entry::name).orElse("");
    }

    /// The entries of a kind by name, without those that were put away or joined to another.
    public List<Listed> listed(EntryKind kind) {
        return all.entrySet().stream()
                .filter(each -> each.getValue().kind() == kind && stands(each.getKey()))
                .map(each -> new Listed(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> Names.same(each.entry().name())))
                .toList();
    }

    /// The entries that were joined to this one.
    public List<Listed> joinedTo(EntryId id) {
        return all.entrySet().stream()
                .filter(each ->
                        joined.containsKey(each.getKey()) && root(each.getKey()).equals(id))
                .map(each -> new Listed(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> Names.same(each.entry().name())))
                .toList();
    }

    /// Whether an entry is suggested: kept, not put away, and not joined to another.
    boolean stands(EntryId id) {
        return all.containsKey(id) && !away.contains(id) && !joined.containsKey(id);
    }

    /// Every name that leads to an entry: first what entries are called now, then those of joined ones, then what
    /// entries were called before, last those that were put away.
    public Names names() {
        Names names = new Names();
        all.forEach((id, entry) -> {
            if (stands(id)) {
                names.claim(entry.kind(), entry.name(), id);
            }
        });
        all.forEach((id, entry) -> {
            if (joined.containsKey(id)) {
                names.claim(entry.kind(), entry.name(), root(id));
            }
        });
        all.forEach((id, entry) ->
                former.getOrDefault(id, List.of()).forEach(name -> names.claim(entry.kind(), name, root(id))));
        all.forEach((id, entry) -> names.claim(entry.kind(), entry.name(), root(id)));
        return names;
    }

    /// Whether an entry is another one, or goes under it in some steps.
    static boolean leads(Map<EntryId, EntryId> joined, EntryId from, EntryId to) {
        for (EntryId at = from; at != null; at = joined.get(at)) {
            if (at.equals(to)) {
                return true;
            }
        }
        return false;
    }
}
