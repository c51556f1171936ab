package org.watchword.content.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.content.text.Checked;

/// The slides or the questions of a training module beside a translation of them, one by one.
///
/// @param page such as `signs/transport/slides`
/// @param title of the module in both languages
/// @param parts in the order of the source
public record PageReading(String page, Reading.Row title, String language, List<Part> parts) {
    /// The id of the title, beside those of the parts.
    public static final String TITLE = ChapterParts.TITLE;

    public PageReading {
        parts = List.copyOf(parts);
    }

    /// How a slide or a question stands in the language.
    public enum State {
        /// Nobody has translated it: the source is shown.
        MISSING,
        /// Its source has changed since: the source is shown.
        STALE,
        /// Nobody has said that it is right.
        DRAFT,
        CHECKED
    }

    /// One slide or question.
    ///
    /// @param heading in the source's language
    /// @param rows each paragraph in both languages
    /// @param before of a stale one, the paragraphs of the source that were other ones when it was translated, if
    ///     they were kept
    /// @param of stands for exactly these words, for a signature; empty for what is missing or stale
    /// @param checked who has said that it is right
    public record Part(
            String id,
            String heading,
            State state,
            List<Reading.Row> rows,
            List<Paragraph> before,
            String of,
            Optional<Checked> checked) {

        public Part {
            rows = List.copyOf(rows);
            before = List.copyOf(before);
        }
    }

    /// How many of them stand so.
    public long count(State state) {
        return parts.stream().filter(part -> part.state() == state).count();
    }

    /// The words that need not be translated again, by the ids of their paragraphs: of a slide that is out of date
    /// those
    /// whose source is known to be the same.
    public Map<String, String> stillTrue() {
        Map<String, String> words = new HashMap<>();
        if (!title.translation().isEmpty()) {
            words.put(title.id(), title.translation());
        }
        for (Part part : parts) {
            boolean fresh = part.state() == State.DRAFT || part.state() == State.CHECKED;
            Set<String> changed = part.before().stream().map(Paragraph::id).collect(Collectors.toSet());
            part.rows().stream()
                    .filter(row -> !row.source().isEmpty() && !row.translation().isEmpty())
                    .filter(row -> fresh || (!changed.isEmpty() && !changed.contains(row.id())))
                    .forEach(row -> words.put(row.id(), row.translation()));
        }
        return words;
    }

    /// One of them.
    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }
}
