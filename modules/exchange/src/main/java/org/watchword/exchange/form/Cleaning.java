package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Takes out of a question what our grammar cannot say: braces, which call contacts, and addresses anywhere but among
/// the sources.
final class Cleaning {

    private final List<Reason> changes;

    Cleaning(List<Reason> changes) {
        this.changes = new ArrayList<>(changes);
    }

    Taken of(Item item) {
        List<Option> options = item.options().stream().map(this::option).toList();
        Item clean = item.withOptions(options)
                .withKind(item.kind(), detail(item.detail()))
                .withProse(
                        words(item.text()),
                        blocks(item.more(), false),
                        blocks(item.explanation(), false),
                        blocks(item.source(), true));
        return new Taken.Found(clean, changes.stream().distinct().toList());
    }

    private KindDetail detail(KindDetail detail) {
        if (!(detail instanceof KindDetail.Pairs pairs)) {
            return detail;
        }
        Map<String, Option> clean = new LinkedHashMap<>();
        pairs.partners().forEach((id, partner) -> clean.put(id, option(partner)));
        return new KindDetail.Pairs(clean);
    }

    private Option option(Option option) {
        return new Option(option.id(), option.role(), text(option.text(), false), blocks(option.feedback(), false));
    }

    private List<Block> blocks(List<Block> blocks, boolean links) {
        return Blocks.tidyAll(blocks.stream()
                .<Block>map(block -> switch (block) {
                    case Block.Paragraph paragraph -> new Block.Paragraph(text(paragraph.text(), links));
                    case Block.Bullets list ->
                        new Block.Bullets(
                                list.ordered(),
                                list.items().stream()
                                        .map(item -> text(item, links))
                                        .toList());
                    case Block.Remember _, Block.Picture _, Block.Film _ -> block;
                })
                .toList());
    }

    private List<Inline> text(List<Inline> text, boolean links) {
        return Blocks.tidy(text.stream().map(inline -> inline(inline, links)).toList());
    }

    private Inline inline(Inline inline, boolean links) {
        return switch (inline) {
            case Inline.Words words -> new Inline.Words(words(words.text()));
            case Inline.Strong strong -> new Inline.Strong(text(strong.text(), false));
            case Inline.Link link when links -> new Inline.Link(words(link.text()), link.address());
            case Inline.Link link -> {
                changes.add(new Reason(Remark.ADDRESS_LEFT_OUT, link.address()));
                yield new Inline.Words(words(link.text()));
            }
            case Inline.Sign _, Inline.ContactRef _, Inline.FigureRef _ -> inline;
        };
    }

    private String words(String words) {
        if (words.indexOf('{') < 0 && words.indexOf('}') < 0) {
            return words;
        }
        changes.add(Reason.of(Remark.BRACES_REPLACED));
        return words.replace('{', '(').replace('}', ')');
    }
}
