package org.watchword.print.copy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.figure.Figure;
import org.watchword.content.slide.Columns;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.print.LocalFacts;
import org.watchword.print.type.Writing;

/// Sorts the blocks of one slide into what is set, in one language, with contacts and figures of the area filled in.
final class SlideWording {
    private final Contacts contacts;
    private final FigureWords figures;
    private final Wording wording;
    private final Writing writing;
    private final Set<String> sources = new LinkedHashSet<>();

    SlideWording(LocalFacts facts, Contacts.Voice voice) {
        this.writing = voice.writing();
        this.contacts = new Contacts(facts.contacts(), voice);
        this.figures = new FigureWords(facts.figures(), voice.writing(), voice.fallback());
        this.wording = new Wording(contacts, figures);
    }

    Writing writing() {
        return writing;
    }

    Contacts contacts() {
        return contacts;
    }

    /// Where the large numbers come from.
    Set<String> sources() {
        return Set.copyOf(sources);
    }

    List<Run> runs(List<Inline> text) throws Refusal {
        return wording.runs(text);
    }

    /// Words and lists; pictures and films stand elsewhere, the line to take home too.
    List<Passage> words(List<Block> blocks) throws Refusal {
        List<Block> said = blocks.stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Bullets)
                .toList();
        return wording.passages(said);
    }

    List<Run> remember(List<Block> blocks) throws Refusal {
        for (Block block : blocks) {
            if (block instanceof Block.Remember(List<Inline> text)) {
                return runs(text);
            }
        }
        return List.of();
    }

    static Optional<Passage.Picture> picture(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .map(picture -> new Passage.Picture(picture.alt(), picture.decorative(), picture.file()))
                .findFirst();
    }

    SlideBody columns(List<Block> blocks, Columns form) throws Refusal {
        List<SlideBody.Column> columns = new ArrayList<>();
        List<Run> title = List.of();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph(List<Inline> text)) {
                title = runs(text);
            } else if (block instanceof Block.Bullets list) {
                columns.add(new SlideBody.Column(sign(form, columns.size()), title, items(list.items())));
            }
        }
        return new SlideBody.Columns(columns);
    }

    List<List<Run>> items(List<List<Inline>> listed) throws Refusal {
        List<List<Run>> items = new ArrayList<>();
        for (List<Inline> item : listed) {
            items.add(runs(item));
        }
        return items;
    }

    /// Who to call; a list that names nobody is a list like any other.
    SlideBody calls(List<Block> blocks) throws Refusal {
        List<Entry> entries = new ArrayList<>();
        for (List<Inline> item : listed(blocks)) {
            Optional<String> id = item.stream()
                    .filter(Inline.ContactRef.class::isInstance)
                    .map(reference -> ((Inline.ContactRef) reference).id())
                    .findFirst();
            if (id.isPresent()) {
                entries.add(contacts.entry(id.get(), begun(rest(item, Inline.ContactRef.class))));
            }
        }
        List<Block> lead = entries.isEmpty()
                ? blocks
                : blocks.stream().filter(Block.Paragraph.class::isInstance).toList();
        return entries.isEmpty() ? new SlideBody.Text(words(lead)) : new SlideBody.Calls(words(lead), entries);
    }

    SlideBody amounts(List<Block> blocks, boolean bars) throws Refusal {
        List<Figure> found = new ArrayList<>();
        List<List<Run>> words = new ArrayList<>();
        for (List<Inline> item : listed(blocks)) {
            for (Inline inline : item) {
                if (inline instanceof Inline.FigureRef reference) {
                    found.add(figures.find(reference.id()));
                    words.add(List.of(new Run(begun(rest(item, Inline.FigureRef.class)), Weight.PLAIN)));
                }
            }
        }
        BigDecimal largest =
                found.stream().map(Figure::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        List<SlideBody.Amount> amounts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Figure figure = found.get(i);
            sources.add(figures.source(figure));
            double share = largest.signum() == 0 ? 0 : figure.value().doubleValue() / largest.doubleValue();
            amounts.add(new SlideBody.Amount(figures.value(figure), Math.clamp(share, 0, 1), words.get(i)));
        }
        return new SlideBody.Amounts(bars, amounts);
    }

    private static List<List<Inline>> listed(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Bullets.class::isInstance)
                .flatMap(block -> ((Block.Bullets) block).items().stream())
                .toList();
    }

    /// What stands beside a reference, as words alone.
    private String rest(List<Inline> item, Class<? extends Inline> reference) throws Refusal {
        List<Inline> others =
                item.stream().filter(inline -> !reference.isInstance(inline)).toList();
        return String.join("", runs(others).stream().map(Run::text).toList()).strip();
    }

    /// With a capital: words that stood after a number now stand on their own.
    private static String begun(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int letter = words.offsetByCodePoints(0, 1);
        return words.substring(0, letter).toUpperCase(Locale.ROOT) + words.substring(letter);
    }

    private static SlideBody.Sign sign(Columns form, int column) {
        if (form == Columns.EQUAL) {
            return SlideBody.Sign.NONE;
        }
        return column == 0 ? SlideBody.Sign.DO : SlideBody.Sign.DONT;
    }
}
