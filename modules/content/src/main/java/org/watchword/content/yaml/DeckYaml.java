package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `decks/<id>.yaml`. What may be left out is optional.
public record DeckYaml(
        String format,
        String id,
        Map<String, String> title,
        String audience,
        Integer minutes,
        List<PartYaml> parts,
        Optional<List<String>> prints,
        Optional<Boolean> fade) {

    public DeckYaml {
        Need.format(format, "deck/1");
        Need.id("id", id);
        Need.label("title", title);
        Need.audience("audience", audience);
        Need.upTo("minutes", minutes, 480);
        Need.some("parts", parts);
        Need.ids("prints", prints);
    }
}
