package org.watchword.content.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.print.Panel;
import org.watchword.content.print.PrintText;
import org.watchword.content.text.Block;
import org.watchword.content.text.Checked;
import org.watchword.content.write.MarkdownLetters;

/// Writes the file of a translation from its paragraphs, in the shape of its source. Nobody has checked it yet.
public final class TranslatedFile {
    private final PrintText source;
    private final Map<String, String> words;
    private final StringBuilder file = new StringBuilder();

    private TranslatedFile(PrintText source, Map<String, String> words) {
        this.source = source;
        this.words = words;
    }

    /// The whole text of the file.
    ///
    /// @param source whose file is still there, for the mark of what was translated
    /// @param words by the ids of [Paragraphs]; references and `**` stand for themselves, all else for letters
    /// @param on the day it was written
    /// @throws IOException when the source's file cannot be read
    public static String of(PrintText source, Map<String, String> words, LocalDate on) throws IOException {
        String hash = SourceHash.of(Files.readAllLines(source.place().file()));
        return new TranslatedFile(source, words).write(hash, on);
    }

    private String write(String hash, LocalDate on) {
        line("# " + words("title"));
        line("```translation\nchecked-by: " + Checked.NOBODY + "\nchecked-on: " + on + "\nof: \"" + hash + "\"\n```");
        blocks("lead-", source.lead());
        for (int i = 0; i < source.panels().size(); i++) {
            Panel panel = source.panels().get(i);
            line("## " + words("panel-" + (i + 1)));
            blocks("panel-" + (i + 1) + ".", panel.body());
        }
        return file.toString().strip() + "\n";
    }

    private void blocks(String prefix, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(prefix + (i + 1), blocks.get(i));
        }
    }

    private void block(String id, Block block) {
        switch (block) {
            case Block.Paragraph _ -> line(words(id));
            case Block.Remember _ -> line("> " + words(id));
            case Block.Picture picture ->
                line("![" + words(id) + "](media/" + picture.file().getFileName() + ")");
            case Block.Film film ->
                line("![" + words(id) + "](media/" + film.file().getFileName() + ")");
            case Block.Bullets list -> {
                StringBuilder items = new StringBuilder();
                for (int i = 0; i < list.items().size(); i++) {
                    items.append(list.ordered() ? (i + 1) + ". " : "- ")
                            .append(words(id + "." + (i + 1)))
                            .append('\n');
                }
                line(items.toString().strip());
            }
        }
    }

    private void line(String text) {
        file.append(text).append("\n\n");
    }

    private String words(String id) {
        return MarkdownLetters.written(words.getOrDefault(id, ""));
    }
}
