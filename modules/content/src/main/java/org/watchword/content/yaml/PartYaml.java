package org.watchword.content.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of a deck: exactly one of `module`, `break` and `ask`, with the keys that go with it.
public record PartYaml(
        Optional<String> module,
        Optional<Integer> version,
        Optional<List<String>> skip,
        Optional<Map<String, String>> replace,
        Optional<Double> minutes,
        @JsonProperty("break") Optional<Double> rest,
        Optional<String> ask) {

    public PartYaml {
        long kinds = Stream.of(module, rest, ask).filter(Optional::isPresent).count();
        if (kinds != 1) {
            throw new WrongKey("module", "exactly one of: module, break, ask");
        }
        module.ifPresent(value -> Need.module("module", value));
        Need.neededIf("version", version, module.isPresent(), "module");
        Need.only("version", version, module.isPresent(), "module");
        version.ifPresent(value -> Need.range("version", value, 1, Integer.MAX_VALUE));
        Need.only("skip", skip, rest.isEmpty(), "module or ask");
        if (module.isPresent()) {
            Need.ids("skip", skip);
        } else {
            Need.references("skip", skip.orElse(List.of()));
        }
        Need.only("replace", replace, module.isPresent(), "module");
        replace.ifPresent(value -> value.forEach(PartYaml::replacement));
        Need.only("minutes", minutes, rest.isEmpty(), "module or ask");
        Need.neededIf("minutes", minutes, ask.isPresent(), "ask");
        minutes.ifPresent(value -> Need.range("minutes", value, 0, 240));
        rest.ifPresent(value -> Need.upTo("break", value, 120));
        ask.ifPresent(value -> Need.oneOf("ask", value, List.of("before", "after")));
    }

    private static void replacement(String slide, String other) {
        Need.id("replace", slide);
        if (other == null) {
            throw new WrongKey("replace." + slide, "a slide of another module");
        }
        Need.reference("replace." + slide, other);
    }
}
