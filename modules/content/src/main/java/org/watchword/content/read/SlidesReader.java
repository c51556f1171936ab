package org.watchword.content.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Outline;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.question.QuestionId;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Choice;
import org.watchword.content.yaml.SlideBlock;

/// Reads the slides of a module in its source language.
final class SlidesReader {

    private final PageReader page;
    private final String module;
    private final SlideTextReader texts;

    SlidesReader(PageReader page, String module) {
        this.page = page;
        this.module = module;
        this.texts = new SlideTextReader(page);
    }

    Sources<Slide> read(Outline outline) {
        outline.front().forEach(page.blocks()::refuse);
        List<Slide> slides = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Chapter chapter : outline.chapters()) {
            slide(chapter, outline.title()).ifPresent(slide -> {
                if (page.isNew(seen, slide.id().slide(), slide.place())) {
                    slides.add(slide);
                    hashes.put(slide.id().slide(), SourceHash.of(chapter.lines()));
                }
            });
        }
        if (outline.chapters().isEmpty()) {
            page.findings().tell(new MarkdownProblem.Empty(outline.place(), "slide"));
        }
        return new Sources<>(outline.title(), slides, hashes);
    }

    private Optional<Slide> slide(Chapter chapter, String section) {
        return page.block(chapter, "slide", SlideBlock.class).map(Bound::value).map(block -> {
            SlideId id = new SlideId(module, block.id());
            Layout layout = Choice.of(Layout.class, block.layout());
            boolean decorative = block.decorative().orElse(false);
            return slide(id, section, block, texts.read(chapter, layout, decorative, id.toString()));
        });
    }

    private Slide slide(SlideId id, String section, SlideBlock block, SlideText text) {
        return new Slide(
                id,
                section,
                text.heading(),
                Choice.of(Layout.class, block.layout()),
                page.language(),
                false,
                block.minutes(),
                block.revealsList(),
                block.sensitive().orElse(false),
                block.optional().orElse(false),
                block.columns().map(name -> Choice.of(Columns.class, name)).orElse(Columns.EQUAL),
                block.chart().map(name -> Choice.of(Chart.class, name)).orElse(Chart.NUMBERS),
                block.question().flatMap(QuestionId::parse),
                block.timer().map(minutes -> Duration.ofSeconds(Math.round(minutes * 60))),
                block.onlyIn().map(Area::new),
                text.body(),
                text.notes(),
                text.handout(),
                text.beforeYouShow(),
                text.place());
    }
}
