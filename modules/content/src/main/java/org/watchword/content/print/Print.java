package org.watchword.content.print;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.text.Checked;
import org.watchword.content.text.SourcePlace;

/// Something to hand out or put up.
///
/// @param language of the source text
/// @param contacts ids, in the order they are printed; the first is the large one of a poster
/// @param picture decoration
/// @param texts by language; the source's is there in every print without errors
public record Print(
        String id,
        int version,
        PrintKind kind,
        Paper paper,
        PrintVoice voice,
        String language,
        List<String> audiences,
        List<String> contacts,
        Optional<Path> picture,
        Checked reviewed,
        LocalDate reviewBy,
        Map<String, PrintText> texts,
        SourcePlace place) {

    public Print {
        audiences = List.copyOf(audiences);
        contacts = List.copyOf(contacts);
        texts = Map.copyOf(texts);
    }

    /// The same print with other texts.
    public Print with(Map<String, PrintText> others) {
        return new Print(
                id, version, kind, paper, voice, language, audiences, contacts, picture, reviewed, reviewBy, others,
                place);
    }

    /// The text in `wanted`, or the source's when there is none or it is stale; empty when neither can be read.
    public Optional<PrintText> text(String wanted) {
        PrintText text = texts.get(wanted);
        return text != null && !text.stale() ? Optional.of(text) : Optional.ofNullable(texts.get(language));
    }
}
