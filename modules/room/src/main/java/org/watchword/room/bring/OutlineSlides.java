package org.watchword.room.bring;

import java.util.List;
import org.watchword.content.write.MarkdownLetters;

/// Writes the slides of an outline.
final class OutlineSlides {
    private OutlineSlides() {}

    static String of(String title, List<Outline.Cut> cuts) {
        StringBuilder slides = new StringBuilder("# " + MarkdownLetters.written(title) + "\n");
        int number = 0;
        for (Outline.Cut cut : cuts) {
            number++;
            boolean list = cut.points().size() > 1;
            slides.append("\n## ")
                    .append(MarkdownLetters.written(cut.heading()))
                    .append("\n\n```slide\nid: slide-")
                    .append(number)
                    .append("\nlayout: ")
                    .append(list ? "points" : "statement")
                    .append("\nminutes: 1\n```\n");
            cut.points()
                    .forEach(point -> slides.append(list ? "- " : "\n")
                            .append(MarkdownLetters.written(point))
                            .append('\n'));
            slides.append("\n### Notes\n\nWritten as an outline elsewhere.\n");
        }
        return slides.toString().replace("```\n- ", "```\n\n- ");
    }
}
