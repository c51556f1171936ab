package org.watchword.desktop.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.guide.Guide;
import org.watchword.content.guide.GuideHit;
import org.watchword.content.guide.GuidePage;
import org.watchword.desktop.text.Texts;

/// The guide, open at the page for the screen that the trainer was on. It lies over that screen, which waits as it is:
/// whoever asks for help in the middle of something loses nothing.
public final class HelpScreen {
    private final Guide guide;
    private final Texts texts;
    private final Runnable leave;
    private final Deque<GuidePage> before = new ArrayDeque<>();
    private final SimpleObjectProperty<HelpViewState> state = new SimpleObjectProperty<>();
    private GuidePage page;
    private List<GuideHit> hits = List.of();
    private String typed = "";
    private int chosen;

    /// Opens the guide; at its contents when it says nothing about the screen.
    ///
    /// @param screen name of the screen that it lies over
    /// @param leave back to that screen
    public HelpScreen(Guide guide, Texts texts, String screen, Runnable leave) {
        this.guide = guide;
        this.texts = texts;
        this.leave = leave;
        page = guide.about(screen).orElse(guide.contents());
        publish();
    }

    /// A new view.
    public Parent view() {
        return new HelpView(state, this::asked, texts);
    }

    private void asked(HelpAsk ask) {
        switch (ask) {
            case HelpAsk.Look(String words) -> look(words);
            case HelpAsk.Move(int by) -> move(by);
            case HelpAsk.Open _ -> open();
            case HelpAsk.Show(String id) -> guide.page(id).ifPresent(this::show);
            case HelpAsk.Back _ -> back();
            case HelpAsk.Leave _ -> away();
        }
    }

    private void look(String words) {
        typed = words;
        hits = guide.search(words);
        chosen = 0;
        publish();
    }

    private void move(int by) {
        chosen = Math.clamp(chosen + by, 0, Math.max(0, hits.size() - 1));
        publish();
    }

    private void open() {
        if (chosen < hits.size()) {
            show(hits.get(chosen).page());
        }
    }

    private void show(GuidePage next) {
        if (!next.equals(page)) {
            before.push(page);
        }
        page = next;
        look("");
    }

    private void back() {
        if (typed.isBlank()) {
            page = Optional.ofNullable(before.poll()).orElse(page);
        }
        look("");
    }

    private void away() {
        if (typed.isEmpty()) {
            leave.run();
        } else {
            look("");
        }
    }

    private void publish() {
        state.set(
                typed.isBlank()
                        ? HelpViewState.reading(page, !before.isEmpty())
                        : HelpViewState.looking(page, typed, hits, chosen, texts));
    }
}
