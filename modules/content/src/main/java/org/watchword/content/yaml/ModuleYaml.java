package org.watchword.content.yaml;

import java.util.List;
import java.util.Optional;

/// `module.yaml`. What may be left out is optional.
public record ModuleYaml(
        String format,
        String id,
        Integer version,
        Optional<String> language,
        Double minutes,
        List<String> audiences,
        ReviewedYaml reviewed,
        String reviewBy) {

    public ModuleYaml {
        Need.format(format, "module/1");
        Need.module("id", id);
        Need.range("version", version, 1, Integer.MAX_VALUE);
        language.ifPresent(value -> Need.language("language", value));
        Need.upTo("minutes", minutes, 240);
        Need.audiences("audiences", audiences);
        Need.date("review-by", reviewBy);
    }
}
