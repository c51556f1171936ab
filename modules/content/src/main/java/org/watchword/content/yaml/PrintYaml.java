package org.watchword.content.yaml;

import java.util.List;
import java.util.Optional;
import org.watchword.content.print.Paper;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;

/// `print.yaml`. What may be left out is optional.
public record PrintYaml(
        String format,
        String id,
        Integer version,
        String kind,
        String paper,
        String voice,
        Optional<String> language,
        List<String> audiences,
        List<String> contacts,
        Optional<String> picture,
        ReviewedYaml reviewed,
        String reviewBy) {

    public PrintYaml {
        Need.format(format, "print/1");
        Need.id("id", id);
        Need.range("version", version, 1, Integer.MAX_VALUE);
        Need.choice("kind", kind, PrintKind.class);
        Need.choice("paper", paper, Paper.class);
        Need.choice("voice", voice, PrintVoice.class);
        language.ifPresent(value -> Need.language("language", value));
        Need.audiences("audiences", audiences);
        Need.ids("contacts", Optional.of(contacts));
        picture.ifPresent(value -> Need.text("picture", value));
        Need.date("review-by", reviewBy);
    }
}
