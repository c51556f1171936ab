package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `bank.yaml`. What may be left out is optional.
public record BankYaml(
        String format,
        String id,
        Integer version,
        Map<String, String> title,
        List<String> audiences,
        Optional<String> language,
        ReviewedYaml reviewed,
        String reviewBy) {

    public BankYaml {
        Need.format(format, "bank/1");
        Need.id("id", id);
        Need.range("version", version, 1, Integer.MAX_VALUE);
        Need.label("title", title);
        Need.audiences("audiences", audiences);
        language.ifPresent(value -> Need.language("language", value));
        Need.date("review-by", reviewBy);
    }
}
