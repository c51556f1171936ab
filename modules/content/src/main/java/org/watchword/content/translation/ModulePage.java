package org.watchword.content.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.library.LibrarySettings;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Checked;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.write.Chapters;
import org.watchword.content.write.MarkdownLetters;

/// A file of slides or questions that is translated. The translation is made from the source's own lines: only words
/// are
/// put in their place, so that marks, ids, pictures and sources are the source's.
///
/// @param id such as `signs/transport/slides`; where its translations lie in the folder `translations`
/// @param title of the module
/// @param from its language
/// @param questions whether options with ids stand in it
public record ModulePage(String id, String title, String from, Path file, boolean questions, LibrarySettings settings) {

    private static final Pattern FIRST_LINE = Pattern.compile("(?m)^# [^\\r\\n]*");

    /// The slides of a module, and its questions where it has some.
    public static List<ModulePage> of(TrainingModule module, Library library) {
        ModuleText text = module.text(module.language());
        return Stream.of(
                        text.slides().stream()
                                .findFirst()
                                .map(Slide::place)
                                .map(place -> page(module, library, place, false)),
                        text.questions().stream()
                                .findFirst()
                                .map(Question::place)
                                .map(place -> page(module, library, place, true)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The page that is known by this; empty when the library has none.
    ///
    /// @param id such as `signs/transport/slides`
    public static Optional<ModulePage> find(String id, Library library) {
        return library.module(id.substring(0, Math.max(0, id.lastIndexOf('/'))))
                .flatMap(module -> of(module, library).stream()
                        .filter(page -> page.id().equals(id))
                        .findFirst());
    }

    private static ModulePage page(TrainingModule module, Library library, SourcePlace place, boolean questions) {
        String from = module.language();
        return new ModulePage(
                module.id() + (questions ? "/questions" : "/slides"),
                module.text(from).title(),
                from,
                place.file(),
                questions,
                library.settings());
    }

    /// Where its translation lies in the folder `translations`, such as `signs/transport/slides.cs.md`.
    public String file(String language) {
        return id + "." + language + ".md";
    }

    /// Where the source is kept as it was when it was translated.
    public String sourceFile(String language) {
        return beside("source", language) + ".md";
    }

    /// Where signatures lie.
    public String signedFile(String language) {
        return beside("signed", language) + ".yaml";
    }

    private String beside(String what, String language) {
        int name = id.lastIndexOf('/') + 1;
        return id.substring(0, name) + what + "." + id.substring(name) + "." + language;
    }

    /// The paragraphs by slide or question, such as `notice/heading`, `notice/1` and `notice/notes-1`.
    ///
    /// @throws IOException when the file cannot be read
    List<Paragraph> paragraphs() throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Chapters.Part part : source().parts()) {
            paragraphs.addAll(paragraphs(part, from));
        }
        return paragraphs;
    }

    /// The whole file of a translation. Nobody has checked it yet.
    ///
    /// @param words by the ids of [#paragraphs]
    /// @throws IOException when the source's file cannot be read
    String translated(String to, Map<String, String> words, LocalDate on) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Chapters.Part part : source().parts()) {
            text.append(translated(part, to, words, on));
        }
        return text.toString().strip() + "\n";
    }

    /// A translation with other words for one slide or question; every other byte stays. Its mark is that of the source
    /// as it stands now.
    ///
    /// @param text the file as it is, or nothing when there is none yet
    /// @param part the id of the slide or question
    /// @param words by the ids of its paragraphs
    /// @throws IOException when the source's file cannot be read
    public String with(String to, Optional<String> text, String part, Map<String, String> words, LocalDate on)
            throws IOException {
        Chapters source = source();
        String file = text.isPresent()
                ? text.get()
                : translated(source.parts().getFirst(), to, Map.of(ChapterParts.TITLE, title), on)
                                .strip() + "\n\n";
        Chapters.Part one = source.part(part).orElseThrow(() -> new IOException(part));
        return Chapters.of(file).with(part, translated(one, to, words, on), ids(source));
    }

    /// A translation with another title; every other byte stays.
    ///
    /// @throws IOException when the source's file cannot be read
    public String titled(String to, Optional<String> text, String said, LocalDate on) throws IOException {
        String line = "# " + MarkdownLetters.written(said);
        return text.isPresent()
                ? FIRST_LINE.matcher(text.get()).replaceFirst(Matcher.quoteReplacement(line))
                : translated(source().parts().getFirst(), to, Map.of(ChapterParts.TITLE, said), on)
                                .strip() + "\n";
    }

    /// The source of the translation with this slide or question as it stands now.
    ///
    /// @param kept what was kept so far
    /// @throws IOException when the source's file cannot be read
    public String kept(Optional<String> kept, String part) throws IOException {
        Chapters source = source();
        Chapters.Part one = source.part(part).orElseThrow(() -> new IOException(part));
        return Chapters.of(kept.orElse(source.parts().getFirst().text())).with(part, one.text(), ids(source));
    }

    /// Lays a translation beside the source.
    ///
    /// @throws IOException when the source's file cannot be read
    public PageReading reading(String to, PageFiles files) throws IOException {
        Chapters translation = Chapters.of(files.text().orElse(""));
        Chapters kept = Chapters.of(files.source().orElse(""));
        Beside beside = new Beside(this, to, translation, kept, files);
        List<PageReading.Part> parts = new ArrayList<>();
        for (Chapters.Part part : source().parts()) {
            if (!part.id().isEmpty()) {
                parts.add(beside.part(part));
            }
        }
        return new PageReading(id, new Reading.Row(ChapterParts.TITLE, title, beside.title()), to, parts);
    }

    private Chapters source() throws IOException {
        return Chapters.of(Files.readString(file));
    }

    private static List<String> ids(Chapters source) {
        return source.parts().stream().map(Chapters.Part::id).toList();
    }

    /// The paragraphs of a slide or question of the source or of a translation, under the ids of the source.
    List<Paragraph> paragraphs(Chapters.Part part, String language) {
        return parts(part, language, from, "").stream()
                .filter(line -> !line.id().isEmpty())
                .map(line -> new Paragraph(line.id(), MarkdownLetters.read(line.words())))
                .toList();
    }

    private String translated(Chapters.Part source, String to, Map<String, String> words, LocalDate on) {
        StringBuilder text = new StringBuilder();
        for (ChapterPart part : parts(source, from, to, SourceHash.of(source.lines()))) {
            String said = part.id().isEmpty() ? "" : MarkdownLetters.written(words.getOrDefault(part.id(), ""));
            text.append(part.before()).append(said).append(part.after()).append('\n');
            if (part.id().equals(ChapterParts.TITLE)) {
                text.append("\n```translation\nchecked-by: " + Checked.NOBODY + "\nchecked-on: " + on + "\n```\n");
            }
        }
        return text.toString();
    }

    private List<ChapterPart> parts(Chapters.Part part, String language, String to, String hash) {
        return new ChapterParts(settings.wordsIn(language), settings.wordsIn(to), questions).of(part.lines(), hash);
    }
}
