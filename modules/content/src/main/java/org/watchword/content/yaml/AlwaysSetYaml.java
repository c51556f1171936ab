package org.watchword.content.yaml;

import java.util.List;
import java.util.Optional;

/// The slides that belong to every deck of one audience. What may be left out is optional.
public record AlwaysSetYaml(List<String> first, Optional<List<String>> beforeLast, List<String> last) {

    public AlwaysSetYaml {
        Need.some("first", first);
        Need.some("last", last);
        Need.references("first", first);
        Need.references("before-last", beforeLast.orElse(List.of()));
        Need.references("last", last);
    }
}
