package org.watchword.print;

import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;

/// How a print is wanted on paper. What a print can be had as is said by [PrintOffer].
///
/// @param paper of the finished sheet: of one page of a booklet, of the unfolded leaflet, of the whole poster
/// @param forShop with 3 mm of ground beyond the cut, and marks where to cut
public record PrintOrder(Paper paper, TextSize text, InkUse ink, Finish finish, boolean forShop) {

    /// As the print was designed.
    public static PrintOrder usual(Print print) {
        return new PrintOrder(print.paper(), TextSize.CLEAR, InkUse.COLOUR, Finish.FLAT, false);
    }

    /// The same on another paper.
    public PrintOrder on(Paper other) {
        return new PrintOrder(other, text, ink, finish, forShop);
    }

    /// The same with other letters.
    public PrintOrder with(TextSize size) {
        return new PrintOrder(paper, size, ink, finish, forShop);
    }

    /// The same with other ink.
    public PrintOrder with(InkUse use) {
        return new PrintOrder(paper, text, use, finish, forShop);
    }

    /// The same, put together otherwise.
    public PrintOrder with(Finish other) {
        return new PrintOrder(paper, text, ink, other, forShop);
    }

    /// The same for a print shop.
    public PrintOrder toShop() {
        return new PrintOrder(paper, text, ink, finish, true);
    }

    /// The same words and looks as a file that is read page by page, with everything that a screen reader needs.
    public PrintOrder forReading() {
        return finish.onPaperOnly() ? with(Finish.FLAT) : this;
    }
}
