package org.watchword.content.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.slide.Layout;

/// The text of a file of slides, of which one after the other can be written, moved or taken out. Every other byte
/// stays.
///
/// @param words of the language in which it is written
public record SlideFile(String text, GrammarWords words) {
    private static final Pattern NUMBERED = Pattern.compile("slide-(\\d{1,6})");

    /// A slide and where it begins.
    ///
    /// @param line of its heading, counted from 1
    public record Placed(SlideSource slide, int line) {

        /// The line behind its last one, counted from 1.
        public int end() {
            return line + slide.text().lines().toList().size();
        }
    }

    /// The slides that have an id, in order.
    public List<Placed> slides() {
        List<Placed> slides = new ArrayList<>();
        int line = 1;
        for (Chapters.Part part : Chapters.of(text).parts()) {
            if (!part.id().isEmpty()) {
                slides.add(new Placed(SlideSource.of(part.text(), words), line));
            }
            line += part.lines().size();
        }
        return slides;
    }

    /// The slide with this id.
    public Optional<Placed> slide(String id) {
        return slides().stream()
                .filter(placed -> placed.slide().id().equals(id))
                .findFirst();
    }

    /// The file with another text for a slide.
    public SlideFile with(String id, String slide) {
        StringBuilder now = new StringBuilder();
        for (Chapters.Part part : Chapters.of(text).parts()) {
            now.append(part.id().equals(id) && !id.isEmpty() ? slide : part.text());
        }
        return new SlideFile(now.toString(), words);
    }

    /// The file with one more slide, on which everything is still to be written.
    ///
    /// @param behind the id of the slide before it; at the end when there is none by that id
    public SlideFile adding(String behind, Layout layout) {
        String slide = BlankSlide.of(freeId(), layout, words);
        boolean last = slide(behind).isEmpty();
        StringBuilder now = new StringBuilder();
        for (Chapters.Part part : Chapters.of(text).parts()) {
            now.append(part.text());
            if (!last && part.id().equals(behind)) {
                now.append(gap(now)).append(slide).append('\n');
            }
        }
        String all = now.toString();
        return new SlideFile(last ? all.stripTrailing() + "\n\n" + slide : all.stripTrailing() + "\n", words);
    }

    /// The id that the next new slide gets.
    public String freeId() {
        int most = slides().stream()
                .map(placed -> NUMBERED.matcher(placed.slide().id()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
        return "slide-" + (most + 1);
    }

    /// The file without a slide.
    public SlideFile without(String id) {
        return with(id, "");
    }

    /// The file with a slide at another place; where there is none, nothing changes.
    ///
    /// @param by 1 down, -1 up
    public SlideFile moved(String id, int by) {
        List<String> parts = new ArrayList<>(
                Chapters.of(text).parts().stream().map(Chapters.Part::text).toList());
        List<String> ids =
                Chapters.of(text).parts().stream().map(Chapters.Part::id).toList();
        int from = ids.indexOf(id);
        int to = from + by;
        if (from < 1 || to < 1 || to >= parts.size()) {
            return this;
        }
        parts.add(to, parts.remove(from));
        StringBuilder now = new StringBuilder();
        parts.forEach(part -> now.append(gap(now)).append(part));
        return new SlideFile(now.toString().stripTrailing() + "\n", words);
    }

    private static String gap(StringBuilder before) {
        String text = before.toString();
        return text.isEmpty() || text.endsWith("\n\n") || text.endsWith("\n\r\n")
                ? ""
                : text.endsWith("\n") ? "\n" : "\n\n";
    }
}
