package org.watchword.desktop.frame;

/// What a trainer can ask of the side bar.
public sealed interface FrameAsk {
    /// Show a page.
    record Go(Page page) implements FrameAsk {}

    /// Esc, on a page that did not take it.
    record Back() implements FrameAsk {}

    /// Find something by its name.
    record Find() implements FrameAsk {}

    /// Explain the page that is shown.
    record Help() implements FrameAsk {}

    /// Go back to the slides of the session that is open.
    record ToSlides() implements FrameAsk {}
}
