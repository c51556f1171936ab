package org.watchword.room.bring;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.check.TypedNumbers;
import org.watchword.content.write.MarkdownLetters;

/// Writes the files of a module whose slides are pictures of pages.
final class PageSlides {
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_ALT = 400;

    private final Origin origin;
    private final StringBuilder slides = new StringBuilder();
    private final StringBuilder sources = new StringBuilder("# Where these pictures come from\n\n");
    private int count;

    PageSlides(Origin origin) {
        this.origin = origin;
        slides.append("# ").append(MarkdownLetters.written(origin.title())).append('\n');
    }

    /// One more slide.
    ///
    /// @param page from 1
    /// @param picture the name of its file
    /// @param lines the words on the page
    void add(int page, String picture, List<String> lines) {
        List<String> words = words(lines);
        String heading = words.isEmpty() ? "Page " + page : cut(words.getFirst(), LONGEST_HEADING);
        String alt = words.isEmpty()
                ? "Page %d of %s".formatted(page, origin.title())
                : cut(String.join(". ", words), LONGEST_ALT);
        slides.append("\n## ")
                .append(MarkdownLetters.written(heading))
                .append("\n\n```slide\nid: page-")
                .append(page)
                .append("\nlayout: whole-picture\nminutes: 1\n```\n\n![")
                .append(MarkdownLetters.written(alt))
                .append("](media/")
                .append(picture)
                .append(")\n\n### Notes\n\nPage ")
                .append(page)
                .append(" of ")
                .append(MarkdownLetters.written(origin.title()))
                .append(", by ")
                .append(MarkdownLetters.written(origin.author()))
                .append(".\n");
        words.forEach(line ->
                slides.append('\n').append(MarkdownLetters.written(line)).append('\n'));
        sources.append("- `%s`: page %d of “%s”, by %s. %s.\n"
                .formatted(picture, page, origin.title(), origin.author(), origin.licence()));
        count++;
    }

    private static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            String said = TypedNumbers.withoutAddresses(line.replaceAll("[{}]", " "));
            if (said.chars().anyMatch(Character::isLetter)) {
                words.add(said);
            }
        }
        return words;
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int blank = words.lastIndexOf(' ', most);
        return words.substring(0, blank > most / 2 ? blank : most) + " …";
    }

    int count() {
        return count;
    }

    String slides() {
        return slides.toString();
    }

    String sources() {
        return sources.toString();
    }
}
