package org.watchword.content.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The slides that belong to every deck, and those of audiences with a set of their own.
public record AlwaysYaml(
        List<String> first,
        Optional<List<String>> beforeLast,
        List<String> last,
        @JsonProperty("for") Optional<Map<String, AlwaysSetYaml>> audiences) {

    public AlwaysYaml {
        new AlwaysSetYaml(first, beforeLast, last);
        audiences.ifPresent(sets -> sets.keySet().forEach(code -> Need.audience("for", code)));
    }

    /// What holds where an audience has no set of its own.
    public AlwaysSetYaml general() {
        return new AlwaysSetYaml(first, beforeLast, last);
    }
}
