package org.watchword.content.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.markdown.Media;
import org.watchword.content.markdown.Page;
import org.watchword.content.problem.PictureProblem;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.SourcePlace;

/// Reads slides that are being written and are not in the library yet.
public final class SlideDraft {
    private static final Pattern INSIDE = Pattern.compile("media/[A-Za-z0-9][A-Za-z0-9._-]*");

    private SlideDraft() {}

    /// The library as it would be with other slides in a module. Its texts and its problems are those of these slides
    /// alone, so that it is quickly checked.
    ///
    /// @param module a module of the library
    /// @param folder where its files lie
    /// @param text of the whole file, in the module's language
    public static Library with(Library library, TrainingModule module, Path folder, String text) {
        Findings findings = new Findings();
        String language = module.language();
        Layer none = new Layer(folder, new NoFiles(), findings);
        Shelf shelf = new Shelf(none, library.settings(), library.signs(), findings);
        Page page = Page.parse(folder.resolve("slides." + language + ".md"), text);
        PageReader reader = new PageReader(page, language, shelf, new Beside(folder, language, findings));
        Sources<Slide> slides = reader.outline()
                .map(outline -> new SlidesReader(reader, module.id()).read(outline))
                .orElse(new Sources<>(module.id(), List.of(), Map.of()));
        Map<String, ModuleText> texts = new HashMap<>();
        texts.put(
                language,
                new ModuleText(
                        language,
                        slides.title(),
                        slides.all(),
                        module.text(language).questions()));
        return with(library, module, texts, findings);
    }

    private static Library with(
            Library library, TrainingModule module, Map<String, ModuleText> texts, Findings findings) {
        List<TrainingModule> modules = new ArrayList<>(library.modules());
        modules.removeIf(other -> other.id().equals(module.id()));
        modules.add(module.with(texts));
        return new Library(
                library.settings(),
                modules,
                library.decks(),
                library.areas(),
                library.contacts(),
                library.figures(),
                library.signs(),
                library.asked(),
                List.of(),
                List.of(),
                List.of(),
                library.words(),
                findings.passages(),
                findings.landmarks(),
                library.media(),
                findings.problems());
    }

    /// Nothing but the slides is read.
    private static final class NoFiles implements LayerFiles {
        @Override
        public SortedSet<String> names() {
            return Collections.emptySortedSet();
        }

        @Override
        public InputStream open(String name) throws IOException {
            throw new NoSuchFileException(name);
        }

        @Override
        public long size(String name) throws IOException {
            throw new NoSuchFileException(name);
        }
    }

    /// Pictures are there as soon as they lie in the folder.
    private record Beside(Path folder, String language, Findings findings) implements Media {

        @Override
        public Optional<Path> find(String reference, SourcePlace place) {
            if (!INSIDE.matcher(reference).matches()) {
                findings.tell(new PictureProblem.OutsideModule(place, reference));
                return Optional.empty();
            }
            return there(reference).or(() -> {
                findings.tell(new PictureProblem.Unknown(place, reference));
                return Optional.empty();
            });
        }

        @Override
        public Optional<Path> captions(String reference, SourcePlace place) {
            String captions = reference.replaceFirst("\\.mp4$", "." + language + ".vtt");
            return there(captions).or(() -> {
                findings.tell(new PictureProblem.NoCaptions(place, captions));
                return Optional.empty();
            });
        }

        private Optional<Path> there(String reference) {
            Path file = folder.resolve(reference);
            return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        }
    }
}
