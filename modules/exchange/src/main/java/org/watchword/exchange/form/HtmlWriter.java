package org.watchword.exchange.form;

import java.util.List;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// Writes text as the little HTML that every program understands. It is XML too.
final class HtmlWriter {

    private HtmlWriter() {}

    /// Blocks as paragraphs and lists.
    static String blocks(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph ->
                    html.append("<p>").append(text(paragraph.text())).append("</p>");
                case Block.Remember remember ->
                    html.append("<p>").append(text(remember.text())).append("</p>");
                case Block.Bullets list -> list(list, html);
                case Block.Picture _, Block.Film _ -> {}
            }
        }
        return html.toString();
    }

    private static void list(Block.Bullets list, StringBuilder html) {
        String name = list.ordered() ? "ol" : "ul";
        html.append('<').append(name).append('>');
        list.items().forEach(item -> html.append("<li>").append(text(item)).append("</li>"));
        html.append("</").append(name).append('>');
    }

    /// Running text.
    static String text(List<Inline> text) {
        StringBuilder html = new StringBuilder();
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words words -> html.append(Entities.write(words.text()));
                case Inline.Strong strong ->
                    html.append("<strong>").append(text(strong.text())).append("</strong>");
                case Inline.Link link ->
                    html.append("<a href=\"")
                            .append(Entities.write(link.address()))
                            .append("\">")
                            .append(Entities.write(link.text()))
                            .append("</a>");
                case Inline.Sign sign -> html.append(Entities.write(sign.words()));
                case Inline.ContactRef _, Inline.FigureRef _ -> {}
            }
        }
        return html.toString();
    }
}
