package org.watchword.content.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.slide.SlideId;

/// What a trainer chooses when she puts a deck together. Each change gives a new one.
///
/// @param title of the deck, in the library's own language
/// @param audience an audience code
/// @param minutes how long she wishes the whole to be, slides that belong to every deck included
public record Composition(String title, String audience, int minutes, List<Part> parts) {

    public Composition {
        parts = List.copyOf(parts);
    }

    public Composition called(String name) {
        return new Composition(name, audience, minutes, parts);
    }

    public Composition meantFor(String other) {
        return new Composition(title, other, minutes, parts);
    }

    public Composition lasting(int wished) {
        return new Composition(title, audience, wished, parts);
    }

    /// With one part more.
    ///
    /// @param at how many parts stand before it
    public Composition adding(int at, Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(at, part);
        return of(more);
    }

    /// Without a part.
    public Composition without(int at) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(at);
        return of(fewer);
    }

    /// With a part at another place.
    ///
    /// @param to its place among the parts afterwards, from 0
    public Composition moving(int from, int to) {
        List<Part> moved = new ArrayList<>(parts);
        moved.add(to, moved.remove(from));
        return of(moved);
    }

    /// With a slide of a part left out, or shown again. A part that is no module stays as it is.
    public Composition skipping(int at, String slide, boolean skipped) {
        if (!(parts.get(at) instanceof Part.Teach teach)) {
            return this;
        }
        List<String> skip = new ArrayList<>(teach.skip());
        skip.remove(slide);
        if (skipped) {
            skip.add(slide);
        }
        return with(
                at,
                new Part.Teach(teach.module(), teach.version(), skip, teach.replace(), teach.minutes(), teach.place()));
    }

    /// With another slide in the place of one of a part, or that one again. A part that is no module stays as it is.
    public Composition replacing(int at, String slide, Optional<SlideId> other) {
        if (!(parts.get(at) instanceof Part.Teach teach)) {
            return this;
        }
        Map<String, SlideId> replace = new HashMap<>(teach.replace());
        replace.remove(slide);
        other.ifPresent(instead -> replace.put(slide, instead));
        return with(
                at,
                new Part.Teach(teach.module(), teach.version(), teach.skip(), replace, teach.minutes(), teach.place()));
    }

    /// With a part in the place of another.
    public Composition with(int at, Part part) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(at, part);
        return of(changed);
    }

    private Composition of(List<Part> others) {
        return new Composition(title, audience, minutes, others);
    }
}
