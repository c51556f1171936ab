package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;

/// `words.yaml`.
public record WordsYaml(String format, Map<String, List<AvoidedYaml>> text, List<String> pictures) {

    public WordsYaml {
        Need.format(format, "words/1");
        Need.eachText("pictures", pictures);
        text.forEach((language, avoided) -> {
            Need.language("text", language);
            if (avoided == null) {
                throw new WrongKey("text." + language, "a list");
            }
        });
    }
}
