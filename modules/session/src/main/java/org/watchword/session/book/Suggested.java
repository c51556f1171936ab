package org.watchword.session.book;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is offered while a name is typed: first what stands in the book, then other words of past sessions; of each,
/// what was used often and lately first.
public final class Suggested {

    /// After so many days a use counts half.
    private static final double HALF_LIFE = 90;

    private Suggested() {}

    /// A name that was used on a day, as it was typed then.
    public record Use(String name, LocalDate day) {}

    /// The names of a kind, the best first, each once and as it is called now.
    ///
    /// @param uses what sessions and notes said
    public static List<String> names(Addresses addresses, EntryKind kind, List<Use> uses, LocalDate today) {
        Names names = addresses.names();
        Map<String, Double> weight = new HashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (Use use : uses) {
            Optional<EntryId> known = names.find(kind, use.name());
            String now = known.map(addresses::name).orElse(use.name().strip());
            weight.merge(Names.same(now), weight(use.day(), today), Double::sum);
            if (known.isEmpty() && !now.isEmpty()) {
                others.putIfAbsent(Names.same(now), now);
            }
        }
        Comparator<String> best = Comparator.<String>comparingDouble(
                        name -> -weight.getOrDefault(Names.same(name), 0.0))
                .thenComparing(Names::same);
        Stream<String> kept =
                addresses.listed(kind).stream().map(listed -> listed.entry().name());
        return Stream.concat(kept.sorted(best), others.values().stream().sorted(best))
                .toList();
    }

    private static double weight(LocalDate day, LocalDate today) {
        long age = Math.max(0, ChronoUnit.DAYS.between(day, today));
        return Math.pow(2, -age / HALF_LIFE);
    }
}
