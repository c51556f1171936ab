package org.watchword.content.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Outline;
import org.watchword.content.markdown.Piece;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.print.Panel;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.text.Passage;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Choice;
import org.watchword.content.yaml.PrintYaml;

/// Reads the folder of one print.
final class PrintReader {

    private final Shelf shelf;
    private final String id;
    private final String folder;
    private final Translations translations;
    private final Translations.Work work;
    private final Map<String, TranslatedPage> pages = new TreeMap<>();

    PrintReader(Shelf shelf, String id, Translations translations) {
        this.shelf = shelf;
        this.id = id;
        this.translations = translations;
        work = Translations.Work.print(id);
        folder = work.home();
    }

    Optional<Print> read() {
        new MediaReader(shelf.layer(), shelf.findings()).read(folder);
        Optional<Bound<PrintYaml>> bound = shelf.yaml(folder + "print.yaml", PrintYaml.class);
        if (bound.isEmpty()) {
            translations
                    .languages(shelf, work)
                    .forEach(language -> shelf.layer().claim(file(language)));
        }
        return bound.map(this::print).map(this::signed);
    }

    private Print print(Bound<PrintYaml> bound) {
        PrintYaml yaml = bound.value();
        if (!yaml.id().equals(id)) {
            shelf.findings().tell(new IdProblem.NotTheFilesName(bound.at("id"), yaml.id(), id));
        }
        String language = yaml.language().orElse(shelf.settings().defaultLanguage());
        MediaFolder media = new MediaFolder(shelf.layer(), folder, language, shelf.findings());
        Optional<Path> picture = yaml.picture().flatMap(name -> media.find(name, bound.at("picture")));
        PrintKind kind = Choice.of(PrintKind.class, yaml.kind());
        return new Print(
                id,
                yaml.version(),
                kind,
                Choice.of(Paper.class, yaml.paper()),
                Choice.of(PrintVoice.class, yaml.voice()),
                language,
                yaml.audiences(),
                yaml.contacts(),
                picture,
                yaml.reviewed().checked(),
                LocalDate.parse(yaml.reviewBy()),
                texts(kind, language, bound),
                bound.at("contacts"));
    }

    private Map<String, PrintText> texts(PrintKind kind, String language, Bound<PrintYaml> bound) {
        Map<String, PrintText> texts = new HashMap<>();
        List<String> sourceHash = new ArrayList<>();
        shelf.page(file(language), folder, language).ifPresent(page -> {
            sourceHash.add(SourceHash.of(page.page().lines()));
            page.outline().ifPresent(outline -> texts.put(language, source(kind, page, outline)));
        });
        if (sourceHash.isEmpty()) {
            return texts;
        }
        SortedSet<String> others = translations.languages(shelf, work);
        others.remove(language);
        for (String wanted : shelf.settings().languages()) {
            if (!wanted.equals(language) && !others.contains(wanted)) {
                shelf.findings().tell(new TranslationProblem.Missing(bound.place(), id, wanted));
            }
        }
        for (String other : others) {
            translations
                    .page(shelf, work, other)
                    .flatMap(page ->
                            page.outline().map(outline -> translation(kind, page, outline, sourceHash.getFirst())))
                    .ifPresent(text -> texts.put(other, text));
        }
        return texts;
    }

    /// A translation that somebody has signed is checked; of any other that no person has checked it is told.
    private Print signed(Print print) {
        Map<String, PrintText> texts = new HashMap<>(print.texts());
        pages.forEach((language, page) -> {
            PrintText text = texts.get(language);
            Optional<PrintText> signed = text == null ? Optional.empty() : signed(print, text);
            signed.ifPresentOrElse(checked -> texts.put(language, checked), page::tellUnchecked);
        });
        return print.with(texts);
    }

    private Optional<PrintText> signed(Print print, PrintText text) {
        return Optional.ofNullable(print.texts().get(print.language()))
                .flatMap(source -> translations.signed(print, source, text))
                .map(text::checkedBy);
    }

    private PrintText source(PrintKind kind, PageReader page, Outline outline) {
        List<Piece> lead = page.pieces(outline.front(), Allowed.TEXT, Passage.Kind.PRINT, id);
        return text(kind, page, outline, lead, Optional.empty());
    }

    private PrintText translation(PrintKind kind, PageReader page, Outline outline, String hash) {
        TranslatedPage translated = new TranslatedPage(
                page,
                new Outline(
                        outline.title(),
                        outline.place(),
                        outline.front().stream().limit(1).toList(),
                        List.of()));
        pages.put(page.language(), translated);
        List<Piece> lead = page.pieces(outline.front().stream().skip(1).toList(), Allowed.TEXT, Passage.Kind.PRINT, id);
        return text(kind, page, outline, lead, Optional.of(new Standing(translated, hash)));
    }

    private PrintText text(
            PrintKind kind, PageReader page, Outline outline, List<Piece> lead, Optional<Standing> standing) {
        page.heard(outline.title(), outline.place(), Passage.Kind.PRINT_HEADING, id);
        List<Panel> panels = new ArrayList<>();
        for (Chapter chapter : outline.chapters()) {
            panels.add(panel(kind, page, chapter));
        }
        PrintForm.check(kind, lead, outline, shelf.findings()::tell);
        boolean stale = standing.isPresent() && standing.get().isStale(shelf.findings(), id);
        return new PrintText(
                page.language(),
                stale,
                standing.flatMap(own -> own.page().checked()),
                outline.title(),
                Piece.blocks(lead),
                panels,
                outline.place());
    }

    private Panel panel(PrintKind kind, PageReader page, Chapter chapter) {
        page.heard(chapter.heading(), chapter.place(), Passage.Kind.PRINT_HEADING, id);
        List<Piece> body = page.pieces(chapter.body(), Allowed.PICTURES, Passage.Kind.PRINT, id);
        PrintForm.panel(kind, chapter, body, shelf.findings()::tell);
        return new Panel(chapter.heading(), Piece.blocks(body));
    }

    private String file(String language) {
        return folder + "text." + language + ".md";
    }

    /// How a translation stands to its source.
    private record Standing(TranslatedPage page, String sourceHash) {
        boolean isStale(Findings findings, String id) {
            if (page.block().isEmpty()) {
                return true;
            }
            boolean fresh =
                    page.block().get().value().of().filter(sourceHash::equals).isPresent();
            if (!fresh) {
                findings.tell(new TranslationProblem.Stale(page.block().get().at("of"), id, sourceHash));
            }
            return !fresh;
        }
    }
}
