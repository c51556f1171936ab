package org.watchword.desktop;

import java.util.function.Consumer;
import org.watchword.desktop.frame.FrameAsk;

/// Rings before anybody is there to answer: the side bar is built before the road that it leads to.
final class Doorbell implements Consumer<FrameAsk> {
    private Consumer<FrameAsk> answer = _ -> {};

    void answered(Consumer<FrameAsk> by) {
        answer = by;
    }

    @Override
    public void accept(FrameAsk ask) {
        answer.accept(ask);
    }
}
