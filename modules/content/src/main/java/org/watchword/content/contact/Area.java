package org.watchword.content.contact;

import java.util.Optional;

/// Where a session takes place, as a path from the country down: `gb`, `gb/essex`, `gb/essex/colchester`.
public record Area(String path) implements Comparable<Area> {

    /// The area above, or empty for a country.
    public Optional<Area> parent() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new Area(path.substring(0, slash)));
    }

    /// The country it lies in, such as `gb`.
    public String country() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /// Whether it is that area or lies in it.
    public boolean isIn(Area area) {
        return path.equals(area.path()) || path.startsWith(area.path() + "/");
    }

    @Override
    public int compareTo(Area other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
