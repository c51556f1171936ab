package org.watchword.print;

import java.util.Locale;
import java.util.Optional;
import org.watchword.content.print.Paper;

/// How a deck is wanted.
///
/// @param finish flat, or a large sheet in parts on A4
/// @param affected whether its audience may be living through it: then no uncertain number and no unchecked translation
public record DeckOrder(DeckForm form, Paper paper, InkUse ink, Finish finish, boolean affected) {

    /// On its own paper, in colour, as a file that is read page by page.
    public static DeckOrder usual(DeckForm form, boolean affected) {
        return new DeckOrder(form, form.papers().getFirst(), InkUse.COLOUR, Finish.FLAT, affected);
    }

    /// The same on another paper.
    public DeckOrder on(Paper other) {
        return new DeckOrder(form, other, ink, finish, affected);
    }

    /// The same with other ink.
    public DeckOrder with(InkUse use) {
        return new DeckOrder(form, paper, use, finish, affected);
    }

    /// The same, put together otherwise.
    public DeckOrder with(Finish other) {
        return new DeckOrder(form, paper, ink, other, affected);
    }

    /// The same as a file that is read page by page, with everything that a screen reader needs.
    public DeckOrder forReading() {
        return finish.onPaperOnly() ? with(Finish.FLAT) : this;
    }

    /// The first part of it that a deck cannot be had as.
    public Optional<Refused> refusal() {
        if (!form.papers().contains(paper)) {
            return refused(Refused.Reason.PAPER_NOT_OFFERED);
        }
        if (form == DeckForm.SLIDES && ink != InkUse.COLOUR) {
            return refused(Refused.Reason.INK_NOT_OFFERED);
        }
        boolean large = paper == Paper.A3 || paper == Paper.A2;
        return switch (finish) {
            case FLAT -> Optional.empty();
            case TILES -> form.large() && large ? Optional.empty() : refused(Refused.Reason.TILES_NOT_OFFERED);
            case FOLDED -> refused(Refused.Reason.FOLD_NOT_OFFERED);
            case BOOKLET -> refused(Refused.Reason.BOOKLET_NOT_OFFERED);
        };
    }

    private Optional<Refused> refused(Refused.Reason reason) {
        String what = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of(new Refused(reason, what + " " + paper));
    }
}
