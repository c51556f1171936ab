package org.watchword.content.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.BlockReader;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Media;
import org.watchword.content.markdown.Outline;
import org.watchword.content.markdown.OutlineReader;
import org.watchword.content.markdown.Page;
import org.watchword.content.markdown.Phrase;
import org.watchword.content.markdown.Piece;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.sign.Signs;
import org.watchword.content.text.Block;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Yaml;
import org.watchword.content.yaml.YamlSource;

/// Reads one Markdown file of the library: its outline, its blocks, and every passage that the checker will look at.
final class PageReader {

    private final Page page;
    private final String language;
    private final Shelf shelf;
    private final Findings findings;
    private final BlockReader blocks;

    PageReader(Page page, String language, Shelf shelf, Media media) {
        this.page = page;
        this.language = language;
        this.shelf = shelf;
        this.findings = shelf.findings();
        this.blocks = new BlockReader(page, media, this::signWords, findings::tell);
    }

    Page page() {
        return page;
    }

    String language() {
        return language;
    }

    GrammarWords words() {
        return shelf.words(language);
    }

    Signs signs() {
        return shelf.signs();
    }

    Findings findings() {
        return findings;
    }

    BlockReader blocks() {
        return blocks;
    }

    private Optional<String> signWords(String id, boolean otherwise) {
        return signs().find(id)
                .map(sign -> otherwise ? sign.otherwise() : sign.words())
                .map(words -> words.in(language, shelf.settings().defaultLanguage()));
    }

    Optional<Outline> outline() {
        return new OutlineReader(page, findings::tell).read();
    }

    /// The blocks of some nodes, whose words are heard as passages of `kind`.
    List<Piece> pieces(List<Node> nodes, Allowed allowed, Passage.Kind kind, String owner) {
        List<Piece> pieces = blocks.read(nodes, allowed);
        for (Piece piece : pieces) {
            Passage.Kind heardAs = switch (piece.block()) {
                case Block.Picture _, Block.Film _ -> Passage.Kind.ALT;
                default -> kind;
            };
            piece.phrases().forEach(phrase -> heard(phrase, heardAs, owner));
        }
        return pieces;
    }

    void heard(Phrase phrase, Passage.Kind kind, String owner) {
        heard(phrase.written(), phrase.place(), kind, owner);
    }

    void heard(String text, SourcePlace place, Passage.Kind kind, String owner) {
        findings.heard(new Passage(place, language, kind, owner, text));
    }

    /// The block right after a heading, read as `shape`.
    <T> Optional<Bound<T>> block(Chapter chapter, String name, Class<T> shape) {
        Optional<FencedCodeBlock> block = fenced(chapter.body(), name);
        if (block.isEmpty()) {
            findings.tell(new MarkdownProblem.NoBlock(chapter.place(), name));
            return Optional.empty();
        }
        return yaml(block.get(), shape);
    }

    /// The fenced block of that name at the head of some nodes.
    Optional<FencedCodeBlock> fenced(List<Node> nodes, String name) {
        boolean there = !nodes.isEmpty()
                && nodes.getFirst() instanceof FencedCodeBlock block
                && name.equals(block.getInfo() == null ? "" : block.getInfo().strip());
        return there ? Optional.of((FencedCodeBlock) nodes.getFirst()) : Optional.empty();
    }

    <T> Optional<Bound<T>> yaml(FencedCodeBlock block, Class<T> shape) {
        int firstLine = page.place(block).line() + 1;
        return Yaml.read(new YamlSource(page.file(), firstLine, block.getLiteral()), shape, findings::tell);
    }

    /// Tells when an id was already given on this page.
    boolean isNew(Map<String, Integer> seen, String id, SourcePlace place) {
        Integer first = seen.putIfAbsent(id, place.line());
        if (first != null) {
            findings.tell(new IdProblem.Twice(place, id, first));
        }
        return first == null;
    }
}
