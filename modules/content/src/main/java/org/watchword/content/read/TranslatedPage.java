package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Outline;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.text.Checked;
import org.watchword.content.text.PlainForm;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.OfBlock;
import org.watchword.content.yaml.TranslationBlock;

/// A translated file: who checked it, and which of its chapters still stand for their source. A plain form is of its
/// source's own language and is reviewed with its module, so it names nobody and is no draft.
final class TranslatedPage {

    private final PageReader page;
    private final Outline outline;
    private final Optional<Bound<TranslationBlock>> block;
    private final SignedParts signed;

    TranslatedPage(PageReader page, Outline outline) {
        this(page, outline, SignedParts.NONE);
    }

    /// @param signed the slides or questions of it that somebody has signed one by one
    TranslatedPage(PageReader page, Outline outline, SignedParts signed) {
        this.page = page;
        this.signed = signed;
        this.outline = outline;
        List<Node> front = outline.front();
        boolean plain = PlainForm.is(page.language());
        Optional<FencedCodeBlock> fenced = plain ? Optional.empty() : page.fenced(front, "translation");
        if (fenced.isEmpty() && !plain) {
            page.findings().tell(new MarkdownProblem.NoBlock(outline.place(), "translation"));
        }
        front.stream().skip(fenced.isPresent() ? 1 : 0).forEach(page.blocks()::refuse);
        this.block = fenced.flatMap(code -> page.yaml(code, TranslationBlock.class));
    }

    /// The same, after telling when nobody has checked it.
    static TranslatedPage told(PageReader page, Outline outline) {
        TranslatedPage translated = new TranslatedPage(page, outline);
        translated.tellUnchecked();
        return translated;
    }

    void tellUnchecked() {
        if (block.isPresent() && !block.get().value().checked().byPerson()) {
            page.findings().tell(new TranslationProblem.Unchecked(block.get().at("checked-by"), page.language()));
        }
    }

    String title() {
        return outline.title();
    }

    Optional<Checked> checked() {
        return block.map(bound -> bound.value().checked());
    }

    Optional<Bound<TranslationBlock>> block() {
        return block;
    }

    /// A translation not checked by a person, or not known to be.
    boolean draft() {
        return !PlainForm.is(page.language())
                && checked().map(checked -> !checked.byPerson()).orElse(true);
    }

    /// Whether nobody has checked this slide or question, neither with the file nor by itself.
    boolean draft(String id, Chapter chapter) {
        return draft() && !signed.holds(id, title(), chapter);
    }

    /// Tells of drafts among these, and of signatures for other words; for no more than one draft of a file.
    void tellUnchecked(Map<String, Chapter> fresh) {
        fresh.forEach((id, chapter) -> signed.tell(id, title(), chapter, page.findings()));
        if (fresh.isEmpty() || fresh.entrySet().stream().anyMatch(one -> draft(one.getKey(), one.getValue()))) {
            tellUnchecked();
        }
    }

    /// The fresh chapters, by the id of what they translate; the others are told.
    Map<String, Chapter> fresh(String name, Map<String, String> hashes, List<String> ids) {
        Map<String, Chapter> fresh = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Chapter chapter : outline.chapters()) {
            page.block(chapter, name, OfBlock.class).ifPresent(bound -> {
                OfBlock of = bound.value();
                if (page.isNew(seen, of.id(), chapter.place())) {
                    sort(chapter, bound, Optional.ofNullable(hashes.get(of.id())), fresh);
                }
            });
        }
        List<String> missing = new ArrayList<>(ids);
        missing.removeAll(seen.keySet());
        missing.forEach(
                id -> page.findings().tell(new TranslationProblem.Missing(outline.place(), id, page.language())));
        return fresh;
    }

    private void sort(Chapter chapter, Bound<OfBlock> bound, Optional<String> hash, Map<String, Chapter> fresh) {
        String id = bound.value().id();
        if (hash.isEmpty()) {
            page.findings().tell(new TranslationProblem.OfNothing(bound.at("id"), id));
        } else if (!hash.get().equals(bound.value().of())) {
            page.findings().tell(new TranslationProblem.Stale(bound.at("of"), id, hash.get()));
        } else {
            fresh.put(id, chapter);
        }
    }
}
