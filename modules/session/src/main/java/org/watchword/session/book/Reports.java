package org.watchword.session.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was reported.
///
/// @param published reports that left the laptop, by their hash, the first one published first
public record Reports(Map<String, PublishedReport> published) {

    static final Reports NONE = new Reports(Map.of());

    public Reports {
        published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
    }
}
