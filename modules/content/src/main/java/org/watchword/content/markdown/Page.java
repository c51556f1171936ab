package org.watchword.content.markdown;

import java.nio.file.Path;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.watchword.content.text.SourcePlace;

/// A parsed Markdown file that knows the line of everything in it.
public record Page(Path file, List<String> lines, Node document) {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(20)
            .maxInlineNesting(20)
            .build();

    public Page {
        lines = List.copyOf(lines);
    }

    public static Page parse(Path file, String text) {
        return new Page(file, text.lines().toList(), PARSER.parse(text));
    }

    /// Where a node begins; a node without a place of its own has that of what it stands in.
    public SourcePlace place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return new SourcePlace(file, spans.getFirst().getLineIndex() + 1);
            }
        }
        return new SourcePlace(file, 1);
    }

    /// The text of the file on the line where a node begins.
    public String lineOf(Node node) {
        int line = place(node).line();
        return line <= lines.size() ? lines.get(line - 1) : "";
    }
}
