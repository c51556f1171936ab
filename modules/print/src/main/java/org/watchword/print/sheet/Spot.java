package org.watchword.print.sheet;

import org.watchword.print.page.Page;
import org.watchword.print.tag.Element;

/// Where to draw: a page, the element of the tree that holds what is drawn, and a column's top left, in points.
record Spot(Page page, Element parent, double x, double y, double width) {
    Spot down(double distance) {
        return new Spot(page, parent, x, y + distance, width);
    }

    Spot in(Element other) {
        return new Spot(page, other, x, y, width);
    }

    Spot column(double distance, double otherWidth) {
        return new Spot(page, parent, x + distance, y, otherWidth);
    }
}
