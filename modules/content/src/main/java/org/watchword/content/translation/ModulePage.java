package org.watchword.content.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchword.content.library.LibrarySettings;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.text.Checked;

/// A file of slides or questions for a translator. The translation is made from the source's own lines: only words are
/// put in their place, so that marks, ids, pictures and sources are the source's.
///
/// @param questions whether options with ids stand in it
record ModulePage(Path file, boolean questions, LibrarySettings settings) {
    private static final String FENCE = "```";

    /// The paragraphs by slide or question, such as `notice/heading`, `notice/1` and `notice/notes-1`.
    List<Paragraph> paragraphs(String from) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (ChapterPart part : parts(from, from)) {
            if (!part.id().isEmpty()) {
                paragraphs.add(new Paragraph(part.id(), MarkdownLetters.read(part.words())));
            }
        }
        return paragraphs;
    }

    String translated(String from, String to, Map<String, String> words, LocalDate on) throws IOException {
        StringBuilder text = new StringBuilder();
        for (ChapterPart part : parts(from, to)) {
            String said = part.id().isEmpty() ? "" : MarkdownLetters.written(words.getOrDefault(part.id(), ""));
            text.append(part.before()).append(said).append(part.after()).append('\n');
            if (part.id().equals(ChapterParts.TITLE)) {
                text.append("\n```translation\nchecked-by: " + Checked.NOBODY + "\nchecked-on: " + on + "\n```\n");
            }
        }
        return text.toString().strip() + "\n";
    }

    private List<ChapterPart> parts(String from, String to) throws IOException {
        List<ChapterPart> parts = new ArrayList<>();
        for (List<String> chapter : chapters(Files.readAllLines(file))) {
            ChapterParts cut = new ChapterParts(settings.wordsIn(from), settings.wordsIn(to), questions);
            parts.addAll(cut.of(chapter, SourceHash.of(chapter)));
        }
        return parts;
    }

    /// The lines before the first slide, and those of each slide.
    private static List<List<String>> chapters(List<String> lines) {
        List<List<String>> chapters = new ArrayList<>(List.of(new ArrayList<>()));
        boolean fenced = false;
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
            }
            if (line.startsWith("## ") && !fenced) {
                chapters.add(new ArrayList<>());
            }
            chapters.getLast().add(line.replace("\uFEFF", ""));
        }
        return chapters;
    }
}
