package org.watchword.desktop.setup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is remembered of each venue. It says nothing of people, and losing it loses no record.
///
/// @param visits the last one to each, by the venue's name in small letters
public record Venues(Map<String, Visit> visits) {

    static final Venues NONE = new Venues(Map.of());

    /// More halls than one person sees in some years; the longest unseen is forgotten then.
    static final int MOST = 200;

    /// Keeps its own copy.
    public Venues {
        visits = Map.copyOf(visits);
    }

    Optional<Visit> last(String venue) {
        return Optional.ofNullable(visits.get(key(venue)));
    }

    Venues with(String venue, Visit visit) {
        Map<String, Visit> more = new LinkedHashMap<>(visits);
        more.put(key(venue), visit);
        if (more.size() > MOST) {
            more.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().day()))
                    .map(Map.Entry::getKey)
                    .ifPresent(more::remove);
        }
        return new Venues(more);
    }

    private static String key(String venue) {
        return venue.strip().toLowerCase(Locale.ROOT);
    }
}
