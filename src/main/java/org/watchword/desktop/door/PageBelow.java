package org.watchword.desktop.door;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// A page below the bar of the door. The keyboard belongs to the page, as if the bar were not there.
final class PageBelow extends BorderPane {

    private final Parent page;

    PageBelow(Parent page) {
        super(page);
        this.page = page;
    }

    @Override
    public void requestFocus() {
        page.requestFocus();
    }
}
