package org.watchword.desktop;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchword.desktop.frame.FrameViewState;
import org.watchword.desktop.frame.Page;
import org.watchword.desktop.text.Texts;

/// Knows which page is shown and which session is open.
final class SideBar {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<FrameViewState> state;
    private Page page = Page.HOME;
    private Optional<FrameViewState.Open> open = Optional.empty();

    SideBar(Texts texts) {
        this.texts = texts;
        state = new ReadOnlyObjectWrapper<>(FrameViewState.of(page, open, texts));
    }

    ReadOnlyObjectProperty<FrameViewState> state() {
        return state.getReadOnlyProperty();
    }

    Page page() {
        return page;
    }

    void at(Page now) {
        page = now;
        publish();
    }

    void session(Optional<FrameViewState.Open> now) {
        open = now;
        publish();
    }

    private void publish() {
        state.set(FrameViewState.of(page, open, texts));
    }
}
