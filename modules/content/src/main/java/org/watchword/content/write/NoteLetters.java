package org.watchword.content.write;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.library.GrammarWords;

/// Paragraphs of the notes between a file and a person: she types `Say: …`, a file has `**Say:** …`; she types
/// `Council (https://…)`, a file has `[Council](https://…)`.
///
/// @param words of the language in which the slide is written
record NoteLetters(GrammarWords words) {
    /// What begins a point among paragraphs, for a person.
    static final String POINT = "• ";

    private static final Pattern LABEL = Pattern.compile("^\\*\\*([^*]+:)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\((https?://\\S*?)\\)(?=[\\s,.;]|$)");
    private static final Pattern NAMED = Pattern.compile("([^()]+?) \\((https?://\\S+?)\\)(?=[\\s,.;]|$)");

    String read(String written) {
        Matcher label = LABEL.matcher(written);
        boolean labelled = label.find() && labels().contains(label.group(1));
        String plain = labelled ? label.group(1) + written.substring(label.end()) : written;
        return MarkdownLetters.read(isSource(plain) ? LINK.matcher(plain).replaceAll("$1 ($2)") : plain);
    }

    String written(String read) {
        String label = labels().stream().filter(read::startsWith).findFirst().orElse("");
        String rest = read.substring(label.length()).strip();
        String text = isSource(read) ? source(rest) : MarkdownLetters.written(rest);
        return label.isEmpty() ? text : ("**" + label + "** " + text).strip();
    }

    private static String source(String read) {
        StringBuilder text = new StringBuilder();
        Matcher named = NAMED.matcher(read);
        int end = 0;
        while (named.find()) {
            String before = read.substring(end, named.start());
            text.append(before.isEmpty() ? "" : MarkdownLetters.written(before))
                    .append('[')
                    .append(MarkdownLetters.written(named.group(1)))
                    .append("](")
                    .append(named.group(2))
                    .append(')');
            end = named.end();
        }
        return text + after(read.substring(end));
    }

    /// A comma that follows an address keeps the blank behind it.
    private static String after(String rest) {
        String written = MarkdownLetters.written(rest);
        return rest.startsWith(" ") ? " " + written : written;
    }

    private boolean isSource(String read) {
        return read.startsWith(words.source() + ":");
    }

    private List<String> labels() {
        return List.of(words.say() + ":", words.ask() + ":", words.ifAsked() + ":", words.source() + ":");
    }
}
