package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;

/// Reads Markdown of other programs: what our grammar has is kept, the rest becomes plain words.
final class MarkdownReader {

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(20).maxInlineNesting(20).build();
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>()\\\\{}]+");

    private MarkdownReader() {}

    /// The text of some Markdown.
    static Prose read(String markdown) {
        Reading reading = new Reading();
        PARSER.parse(markdown).accept(reading);
        return new Prose(reading.blocks, reading.changes.stream().distinct().toList());
    }

    private static final class Reading extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final List<Reason> changes = new ArrayList<>();
        private List<Inline> text = new ArrayList<>();
        private List<List<Inline>> items = new ArrayList<>();
        private int depth;
        private boolean strong;

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            end();
        }

        @Override
        public void visit(BulletList list) {
            list(list, false);
        }

        @Override
        public void visit(OrderedList list) {
            list(list, true);
        }

        private void list(Node list, boolean ordered) {
            depth++;
            visitChildren(list);
            depth--;
            if (depth == 0) {
                blocks.add(new Block.Bullets(ordered, items));
                items = new ArrayList<>();
            }
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
        }

        private void end() {
            if (depth > 0) {
                items.add(text);
            } else {
                blocks.add(new Block.Paragraph(text));
            }
            text = new ArrayList<>();
        }

        private void add(String words) {
            Inline plain = new Inline.Words(words);
            text.add(strong ? new Inline.Strong(List.of(plain)) : plain);
        }

        @Override
        public void visit(Text words) {
            add(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add(" ");
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            boolean before = strong;
            strong = true;
            visitChildren(emphasis);
            strong = before;
        }

        @Override
        public void visit(Link link) {
            if (WEB.matcher(link.getDestination()).matches()) {
                Reading words = new Reading();
                words.visitChildren(link);
                text.add(new Inline.Link(Blocks.plainText(words.text), link.getDestination()));
            } else {
                visitChildren(link);
            }
        }

        @Override
        public void visit(Image image) {
            changes.add(Reason.of(Remark.PICTURE_LEFT_OUT));
        }

        @Override
        public void visit(HtmlInline html) {
            Prose prose = HtmlReader.read(html.getLiteral());
            changes.addAll(prose.changes());
        }

        @Override
        public void visit(HtmlBlock html) {
            Prose prose = HtmlReader.read(html.getLiteral());
            blocks.addAll(prose.blocks());
            changes.addAll(prose.changes());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code.getLiteral());
            end();
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code.getLiteral());
            end();
        }
    }
}
