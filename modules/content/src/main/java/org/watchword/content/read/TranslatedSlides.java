package org.watchword.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;

/// Lays the translated slides over those of the source, whole slides at a time.
final class TranslatedSlides {

    private final Shelf shelf;
    private final String folder;
    private final String language;

    TranslatedSlides(Shelf shelf, String folder, String language) {
        this.shelf = shelf;
        this.folder = folder;
        this.language = language;
    }

    Sources<Slide> over(Sources<Slide> source) {
        String file = folder + "slides." + language + ".md";
        if (!shelf.layer().has(file)) {
            return source;
        }
        return shelf.page(file, folder, language)
                .flatMap(page -> page.outline().map(outline -> over(source, page, new TranslatedPage(page, outline))))
                .orElse(source);
    }

    private Sources<Slide> over(Sources<Slide> source, PageReader page, TranslatedPage translated) {
        List<String> ids =
                source.all().stream().map(slide -> slide.id().slide()).toList();
        Map<String, Chapter> fresh = translated.fresh("slide", source.hashes(), ids);
        List<Slide> slides = new ArrayList<>();
        for (Slide slide : source.all()) {
            slides.add(Optional.ofNullable(fresh.get(slide.id().slide()))
                    .map(chapter -> translate(slide, chapter, page, translated))
                    .orElse(slide));
        }
        return new Sources<>(translated.title(), slides, source.hashes());
    }

    private Slide translate(Slide source, Chapter chapter, PageReader page, TranslatedPage translated) {
        boolean decorative = source.body().stream()
                .anyMatch(block -> block instanceof Block.Picture picture && picture.decorative());
        SlideText text = new SlideTextReader(page)
                .read(chapter, source.layout(), decorative, source.id().toString());
        return new Slide(
                source.id(),
                translated.title(),
                text.heading(),
                source.layout(),
                language,
                translated.draft(),
                source.minutes(),
                source.revealsList(),
                source.sensitive(),
                source.optional(),
                source.columns(),
                source.chart(),
                source.question(),
                source.timer(),
                source.onlyIn(),
                text.body(),
                text.notes(),
                text.handout(),
                text.beforeYouShow(),
                text.place());
    }
}
