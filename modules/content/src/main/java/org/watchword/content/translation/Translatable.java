package org.watchword.content.translation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;

/// What goes to a translator and comes back as one file, whole or not at all: the text of a print, the slides of a
/// training module, its questions.
///
/// @param id such as `you-can-get-help`, `signs/transport/slides` or `signs/transport/questions`
/// @param language of the source
/// @param affected whether people read it who may be living through it
/// @param paragraphs those that have words, in the order in which they are read
public record Translatable(
        String id, String language, boolean affected, List<Paragraph> paragraphs, String stem, Writer writer) {

    public Translatable {
        paragraphs = List.copyOf(paragraphs);
    }

    /// How its file is written. Nobody has checked it yet.
    @FunctionalInterface
    public interface Writer {
        /// Writes it whole.
        ///
        /// @param words by the ids of the paragraphs
        /// @param on the day it is written
        /// @throws IOException when the source's file cannot be read
        String write(String language, Map<String, String> words, LocalDate on) throws IOException;
    }

    /// Where its file lies in the folder `translations`, such as `signs/transport/slides.cs.md`.
    public String file(String wanted) {
        return stem + "." + wanted + ".md";
    }

    /// Its file in a language, as FORMAT.md §10 has it: a draft.
    ///
    /// @param words by the ids of the paragraphs
    /// @param on the day it is written
    /// @throws IOException when the source's file cannot be read
    public String written(String wanted, Map<String, String> words, LocalDate on) throws IOException {
        return writer.write(wanted, words, on);
    }

    /// Every print of a library, then every module.
    ///
    /// @throws IOException when the file of a module cannot be read
    public static List<Translatable> all(Library library) throws IOException {
        List<Translatable> all = new ArrayList<>();
        library.prints().forEach(print -> of(print).ifPresent(all::add));
        for (TrainingModule module : library.modules()) {
            all.addAll(of(module, library));
        }
        return List.copyOf(all);
    }

    /// A print; empty when its source cannot be read.
    public static Optional<Translatable> of(Print print) {
        return Optional.ofNullable(print.texts().get(print.language()))
                .map(source -> new Translatable(
                        print.id(),
                        print.language(),
                        print.voice() == PrintVoice.AFFECTED,
                        paragraphs(source),
                        print.id() + "/text",
                        (language, words, on) -> TranslatedFile.of(source, words, on)));
    }

    /// A picture that says nothing has no words.
    private static List<Paragraph> paragraphs(PrintText source) {
        return Paragraphs.of(source).stream()
                .filter(paragraph -> !paragraph.words().isBlank())
                .toList();
    }

    /// The slides of a module, and its questions where it has some.
    ///
    /// @throws IOException when a file cannot be read
    public static List<Translatable> of(TrainingModule module, Library library) throws IOException {
        List<Translatable> files = new ArrayList<>();
        for (ModulePage page : ModulePage.of(module, library)) {
            files.add(new Translatable(page.id(), page.from(), false, page.paragraphs(), page.id(), page::translated));
        }
        return files;
    }
}
