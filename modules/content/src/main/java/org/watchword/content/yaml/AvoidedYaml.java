package org.watchword.content.yaml;

import java.util.List;
import java.util.Optional;

/// One line of `words.yaml`. What may be left out is optional.
public record AvoidedYaml(List<String> words, String instead, String why, Optional<List<String>> except) {

    public AvoidedYaml {
        Need.texts("words", words);
        Need.text("instead", instead);
        Need.text("why", why);
        Need.eachText("except", except.orElse(List.of()));
    }
}
