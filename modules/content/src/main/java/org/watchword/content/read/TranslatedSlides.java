package org.watchword.content.read;

import org.watchword.content.markdown.Chapter;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;

/// A translated slide: its words, and all else from its source.
final class TranslatedSlides implements Overlay.Rendering<Slide> {

    @Override
    public String block() {
        return "slide";
    }

    @Override
    public String id(Slide source) {
        return source.id().slide();
    }

    @Override
    public Slide render(Slide source, Chapter chapter, PageReader page, TranslatedPage translated) {
        boolean decorative = source.body().stream()
                .anyMatch(block -> block instanceof Block.Picture picture && picture.decorative());
        SlideText text = new SlideTextReader(page)
                .read(chapter, source.layout(), decorative, source.id().toString());
        return new Slide(
                source.id(),
                translated.title(),
                text.heading(),
                source.layout(),
                page.language(),
                translated.draft(source.id().slide(), chapter),
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
