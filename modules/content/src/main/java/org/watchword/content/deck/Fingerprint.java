package org.watchword.content.deck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.content.text.Digests;
import org.watchword.content.text.Inline;

/// SHA-256 over all that a plan shows or says. Independent of where the library lies on the disk.
final class Fingerprint {

    private final Map<Path, String> pictures;
    private final MessageDigest digest = Digests.sha256();

    Fingerprint(Map<Path, String> pictures) {
        this.pictures = pictures;
    }

    String of(Deck deck, String title, List<PlannedSlide> slides) {
        add("deck", deck.id(), title);
        slides.forEach(this::slide);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void slide(PlannedSlide planned) {
        Slide slide = planned.slide();
        add("slide", planned.key(), slide.section(), slide.heading(), slide.layout(), slide.language());
        add(slide.draft(), planned.minutes(), slide.revealsList(), slide.sensitive(), slide.optional());
        add(slide.columns(), slide.chart(), slide.timer());
        blocks(slide.body());
        for (Note note : slide.notes()) {
            add("note", note.voice());
            blocks(note.body());
        }
        blocks(slide.handout());
        blocks(slide.beforeYouShow());
        planned.question().ifPresent(this::question);
    }

    private void question(Question question) {
        add("question", question.id(), question.moduleVersion(), question.language(), question.draft());
        add(question.text(), question.kind());
        blocks(question.more());
        options(question.options());
        detail(question.detail());
        blocks(question.explanation());
        blocks(question.source());
    }

    private void detail(KindDetail detail) {
        switch (detail) {
            case KindDetail.Plain _ -> add("plain");
            case KindDetail.About about -> add("about", about.question());
            case KindDetail.Limit limit -> add("limit", limit.characters());
            case KindDetail.WordsEach each -> add("words", each.words());
            case KindDetail.Pairs pairs ->
                new TreeMap<>(pairs.partners()).forEach((id, partner) -> {
                    add("pair", id);
                    option(partner);
                });
            case KindDetail.Spots spots -> {
                block(spots.picture());
                new TreeMap<>(spots.spots()).forEach((id, spot) -> add("spot", id, spot));
            }
            case KindDetail.Scenario scenario ->
                scenario.steps().forEach(step -> {
                    blocks(step.text());
                    options(step.choices());
                    step.choices().forEach(choice -> add("next", step.next().getOrDefault(choice.id(), 0)));
                });
        }
    }

    private void options(List<Option> options) {
        add("options", options.size());
        options.forEach(this::option);
    }

    private void option(Option option) {
        add(option.id(), option.role());
        text(option.text());
        blocks(option.feedback());
    }

    private void blocks(List<Block> blocks) {
        add("blocks", blocks.size());
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                add("paragraph");
                text(paragraph.text());
            }
            case Block.Bullets list -> {
                add("list", list.ordered(), list.items().size());
                list.items().forEach(this::text);
            }
            case Block.Remember remember -> {
                add("remember");
                text(remember.text());
            }
            case Block.Picture picture -> add("picture", picture.alt(), picture.decorative(), media(picture.file()));
            case Block.Film film -> add("film", film.alt(), media(film.file()), media(film.captions()));
        }
    }

    private void text(List<Inline> text) {
        add("text", text.size());
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Strong strong -> {
                    add("strong");
                    text(strong.text());
                }
                case Inline.Words words -> add("words", words.text());
                case Inline.ContactRef contact -> add("contact", contact.id(), contact.part());
                case Inline.FigureRef figure -> add("figure", figure.id(), figure.sourceOnly());
                case Inline.Sign sign -> add("sign", sign.id(), sign.words());
                case Inline.Link link -> add("link", link.text(), link.address());
            }
        }
    }

    private String media(Path file) {
        return pictures.getOrDefault(file, "missing");
    }

    /// Each value stands with its length, so that no two different plans read the same.
    private void add(Object... values) {
        for (Object value : values) {
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
