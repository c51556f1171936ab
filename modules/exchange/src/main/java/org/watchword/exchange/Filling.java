package org.watchword.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Loss;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;

/// Puts words where contacts, figures and signs stand, and tells of each: outside of the library nothing keeps them
/// true.
final class Filling {

    private final Filled filled;
    private final List<Loss> losses;
    private String question = "";

    Filling(Filled filled, List<Loss> losses) {
        this.filled = filled;
        this.losses = losses;
    }

    Item of(Item item) {
        question = item.labels().id();
        return item.withOptions(item.options().stream().map(this::option).toList())
                .withKind(item.kind(), detail(item.detail()))
                .withProse(item.text(), blocks(item.more()), blocks(item.explanation()), blocks(item.source()));
    }

    private KindDetail detail(KindDetail detail) {
        if (!(detail instanceof KindDetail.Pairs pairs)) {
            return detail;
        }
        Map<String, Option> partners = new HashMap<>();
        pairs.partners().forEach((id, partner) -> partners.put(id, option(partner)));
        return new KindDetail.Pairs(partners);
    }

    private Option option(Option option) {
        return new Option(option.id(), option.role(), text(option.text()), blocks(option.feedback()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(text(paragraph.text()));
            case Block.Bullets list ->
                new Block.Bullets(
                        list.ordered(), list.items().stream().map(this::text).toList());
            case Block.Remember remember -> new Block.Remember(text(remember.text()));
            case Block.Picture _, Block.Film _ -> block;
        };
    }

    private List<Inline> text(List<Inline> text) {
        return text.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.ContactRef contact -> filled(contact, contact.id());
            case Inline.FigureRef figure -> filled(figure, figure.id());
            case Inline.Strong strong -> new Inline.Strong(text(strong.text()));
            case Inline.Sign sign -> {
                losses.add(new Loss(question, new Reason(Remark.SIGNS_REPLACED, sign.id()), false));
                yield new Inline.Words(sign.words());
            }
            case Inline.Words _, Inline.Link _ -> inline;
        };
    }

    private Inline filled(Inline reference, String id) {
        Optional<String> words = filled.words(reference);
        Remark remark = words.isPresent() ? Remark.FILLED_IN : Remark.NOT_FILLED_IN;
        losses.add(new Loss(question, new Reason(remark, words.orElse(id)), false));
        return new Inline.Words(words.orElse(id));
    }
}
