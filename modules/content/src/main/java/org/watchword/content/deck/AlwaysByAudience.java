package org.watchword.content.deck;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/// The slides that belong to every deck, in the words of its audience: young people are not told what drivers are.
///
/// @param general for every audience that has no set of its own
/// @param own whole sets, by audience code
public record AlwaysByAudience(Always general, Map<String, Always> own) {

    public AlwaysByAudience {
        own = Map.copyOf(own);
    }

    /// What stands in every deck of an audience.
    public Always of(String audience) {
        return own.getOrDefault(audience, general);
    }

    /// Every set there is, the general one first.
    public Collection<Always> all() {
        return Stream.concat(Stream.of(general), own.values().stream()).toList();
    }
}
