package org.watchword.content.yaml;

import java.util.List;
import java.util.Optional;

/// The slides that belong to every deck. What may be left out is optional.
public record AlwaysYaml(List<String> first, Optional<List<String>> beforeLast, List<String> last) {

    public AlwaysYaml {
        Need.some("first", first);
        Need.some("last", last);
        Need.references("first", first);
        Need.references("before-last", beforeLast.orElse(List.of()));
        Need.references("last", last);
    }
}
