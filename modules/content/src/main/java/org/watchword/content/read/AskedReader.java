package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.asked.Asked;
import org.watchword.content.asked.AskedTopic;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Outline;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.yaml.AskedBlock;
import org.watchword.content.yaml.Bound;

/// Reads what people ask on one topic, in its source language and in the translations beside it.
final class AskedReader {

    /// Where the topics lie.
    static final String FOLDER = "asked/";

    private final Shelf shelf;
    private final String topic;

    AskedReader(Shelf shelf, String topic) {
        this.shelf = shelf;
        this.topic = topic;
    }

    Optional<AskedTopic> read() {
        String language = shelf.settings().defaultLanguage();
        Optional<Sources<Asked>> source =
                page(language).flatMap(page -> page.outline().map(outline -> source(page, outline)));
        return source.map(found -> new AskedTopic(topic, language, texts(language, found)));
    }

    private Map<String, List<Asked>> texts(String language, Sources<Asked> source) {
        Map<String, List<Asked>> texts = new HashMap<>();
        texts.put(language, source.all());
        for (String other : shelf.settings().languages()) {
            if (!other.equals(language)) {
                texts.put(other, translated(other, source));
            }
        }
        return texts;
    }

    private List<Asked> translated(String language, Sources<Asked> source) {
        if (!shelf.layer().has(file(language))) {
            shelf.findings()
                    .tell(new TranslationProblem.Missing(
                            shelf.layer().top(file(shelf.settings().defaultLanguage())), topic, language));
            return source.all();
        }
        return page(language)
                .flatMap(page -> page.outline().map(outline -> over(source, page, TranslatedPage.told(page, outline))))
                .orElse(source.all());
    }

    private List<Asked> over(Sources<Asked> source, PageReader page, TranslatedPage translated) {
        List<String> ids = source.all().stream().map(Asked::id).toList();
        Map<String, Chapter> fresh = translated.fresh("asked", source.hashes(), ids);
        AskedTextReader texts = new AskedTextReader(page, topic);
        List<Asked> all = new ArrayList<>();
        for (Asked asked : source.all()) {
            Chapter chapter = fresh.get(asked.id());
            all.add(
                    chapter == null
                            ? asked
                            : texts.read(chapter, asked.id(), translated.draft(), asked.tags(), asked.audiences()));
        }
        return all;
    }

    private Sources<Asked> source(PageReader page, Outline outline) {
        outline.front().forEach(page.blocks()::refuse);
        AskedTextReader texts = new AskedTextReader(page, topic);
        List<Asked> all = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Chapter chapter : outline.chapters()) {
            page.block(chapter, "asked", AskedBlock.class).map(Bound::value).ifPresent(block -> {
                List<String> tags = block.tags().orElse(List.of());
                Asked asked = texts.read(chapter, block.id(), false, tags, block.audiences());
                if (page.isNew(seen, asked.id(), asked.place())) {
                    all.add(asked);
                    hashes.put(asked.id(), SourceHash.of(chapter.lines()));
                }
            });
        }
        if (outline.chapters().isEmpty()) {
            page.findings().tell(new MarkdownProblem.Empty(outline.place(), "question"));
        }
        return new Sources<>(outline.title(), all, hashes);
    }

    private Optional<PageReader> page(String language) {
        return shelf.page(file(language), FOLDER, language);
    }

    private String file(String language) {
        return FOLDER + topic + "." + language + ".md";
    }
}
