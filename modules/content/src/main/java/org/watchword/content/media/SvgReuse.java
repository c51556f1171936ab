package org.watchword.content.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts what a drawing becomes when every `use` is followed. A few lines can stand for a loop or for a thousand
/// million shapes, which would hold up the wall for ever.
final class SvgReuse {
    /// The most that one drawing may become.
    static final long MOST = 20_000;

    private static final String ROOT = "";

    private final Map<String, List<String>> uses = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>(List.of(ROOT));

    /// @param id the element's, or empty for none
    /// @param target the id that it draws again, or empty for none
    void begin(String id, String target) {
        open.push(id.isEmpty() ? open.element() : id);
        if (!target.isEmpty()) {
            open.stream()
                    .distinct()
                    .forEach(each ->
                            uses.computeIfAbsent(each, _ -> new ArrayList<>()).add(target));
        }
    }

    void end() {
        open.pop();
    }

    /// Whether the drawing draws itself, or more than [#MOST] things.
    boolean endless() {
        return uses.keySet().stream().anyMatch(id -> count(id, new HashSet<>(), new HashMap<>()) > MOST);
    }

    private long count(String id, Set<String> above, Map<String, Long> known) {
        Long counted = known.get(id);
        if (counted != null) {
            return counted;
        }
        if (!above.add(id)) {
            return MOST + 1;
        }
        long sum = 0;
        for (String target : uses.getOrDefault(id, List.of())) {
            sum = Math.min(MOST + 1, sum + 1 + count(target, above, known));
        }
        above.remove(id);
        known.put(id, sum);
        return sum;
    }
}
