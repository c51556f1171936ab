package org.watchword.content.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Outline;

/// Lays a file in another language, or in the plain form, over its source: whole slides or questions at a time. Where
/// one is missing or stale, the source's stays.
///
/// @param form the language or plain form of the file
/// @param pages finds a file by its name, such as `slides.cs.md`; empty when there is none
/// @param signed finds who has signed what of `slides` or `questions`
record Overlay(String form, Function<String, Optional<PageReader>> pages, Function<String, SignedParts> signed) {

    /// With the files that lie beside their sources.
    ///
    /// @param folder ending in `/`
    static Overlay beside(Shelf shelf, String folder, String form) {
        return new Overlay(
                form,
                name -> shelf.layer().has(folder + name) ? shelf.page(folder + name, folder, form) : Optional.empty(),
                _ -> SignedParts.NONE);
    }

    <T> Sources<T> over(Sources<T> source, Rendering<T> rendering) {
        return pages.apply(rendering.block() + "s." + form + ".md")
                .flatMap(page -> page.outline().map(outline -> told(source, rendering, page, outline)))
                .orElse(source);
    }

    /// The same after telling when nobody has checked it.
    private <T> Sources<T> told(Sources<T> source, Rendering<T> rendering, PageReader page, Outline outline) {
        TranslatedPage translated = new TranslatedPage(page, outline, signed.apply(rendering.block() + "s"));
        Map<String, Chapter> fresh = fresh(source, rendering, translated);
        translated.tellUnchecked(fresh);
        return over(source, rendering, page, translated, fresh);
    }

    /// The same for a page that lies elsewhere.
    static <T> Sources<T> over(Sources<T> source, Rendering<T> rendering, PageReader page, TranslatedPage translated) {
        return over(source, rendering, page, translated, fresh(source, rendering, translated));
    }

    private static <T> Map<String, Chapter> fresh(
            Sources<T> source, Rendering<T> rendering, TranslatedPage translated) {
        List<String> needed = source.all().stream()
                .filter(rendering::isNeeded)
                .map(rendering::id)
                .toList();
        return translated.fresh(rendering.block(), source.hashes(), needed);
    }

    private static <T> Sources<T> over(
            Sources<T> source,
            Rendering<T> rendering,
            PageReader page,
            TranslatedPage translated,
            Map<String, Chapter> fresh) {
        List<T> all = source.all().stream()
                .map(one -> Optional.ofNullable(fresh.get(rendering.id(one)))
                        .map(chapter -> rendering.render(one, chapter, page, translated))
                        .orElse(one))
                .toList();
        return new Sources<>(translated.title(), all, source.hashes());
    }

    /// How one slide or question is read in place of its source.
    interface Rendering<T> {

        /// The name of its block, which is that of the file but for an s.
        String block();

        /// Its id in the module.
        String id(T source);

        /// Whether its absence is told.
        default boolean isNeeded(T source) {
            return true;
        }

        T render(T source, Chapter chapter, PageReader page, TranslatedPage translated);
    }
}
