package org.watchword.exchange.form;

import java.util.List;
import java.util.regex.Pattern;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Reason;

/// Text of another program in the common shape, with what had to be left out of it.
record Prose(List<Block> blocks, List<Reason> changes) {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*\n");

    static final Prose NONE = new Prose(List.of(), List.of());

    Prose {
        blocks = Blocks.tidyAll(blocks);
        changes = List.copyOf(changes);
    }

    /// Plain words: an empty line ends a paragraph.
    static Prose plain(String text) {
        List<Block> blocks = PARAGRAPHS
                .splitAsStream(text.replace("\r", ""))
                .<Block>map(part -> new Block.Paragraph(List.of(new Inline.Words(part))))
                .toList();
        return new Prose(blocks, List.of());
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }
}
