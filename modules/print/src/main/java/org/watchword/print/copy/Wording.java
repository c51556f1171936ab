package org.watchword.print.copy;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.print.Refused;

/// Turns the blocks of a text into passages, with contacts and figures of the area filled in.
final class Wording {
    private final Contacts contacts;
    private final FigureWords figures;

    Wording(Contacts contacts, FigureWords figures) {
        this.contacts = contacts;
        this.figures = figures;
    }

    List<Passage> passages(List<Block> blocks) throws Refusal {
        List<Passage> passages = new ArrayList<>();
        for (Block block : blocks) {
            passages.add(passage(block));
        }
        return passages;
    }

    private Passage passage(Block block) throws Refusal {
        return switch (block) {
            case Block.Paragraph paragraph -> new Passage.Words(runs(paragraph.text(), Weight.PLAIN));
            case Block.Remember remember -> new Passage.Remember(runs(remember.text(), Weight.PLAIN));
            case Block.Picture picture -> new Passage.Picture(picture.alt(), picture.decorative(), picture.file());
            case Block.Bullets list -> new Passage.Items(list.ordered(), items(list));
            case Block.Film film ->
                throw new Refusal(
                        Refused.Reason.NO_LAYOUT, film.file().getFileName().toString());
        };
    }

    private List<List<Run>> items(Block.Bullets list) throws Refusal {
        List<List<Run>> items = new ArrayList<>();
        for (List<Inline> item : list.items()) {
            items.add(runs(item, Weight.PLAIN));
        }
        return items;
    }

    List<Run> runs(List<Inline> text) throws Refusal {
        return runs(text, Weight.PLAIN);
    }

    private List<Run> runs(List<Inline> text, Weight weight) throws Refusal {
        List<Run> runs = new ArrayList<>();
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words words -> runs.add(new Run(words.text(), weight));
                case Inline.Strong strong -> runs.addAll(runs(strong.text(), Weight.STRONG));
                case Inline.Link link -> runs.add(new Run(link.text(), weight));
                case Inline.Sign sign -> runs.add(new Run(sign.words(), weight));
                case Inline.ContactRef reference -> runs.addAll(contacts.named(reference, weight));
                case Inline.FigureRef reference -> runs.add(new Run(figures.named(reference), weight));
            }
        }
        return runs;
    }
}
