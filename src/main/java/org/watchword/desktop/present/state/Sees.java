package org.watchword.desktop.present.state;

import org.watchword.session.SessionState;

/// What the people in the room see, in one word of the trainer's.
public enum Sees {
    SLIDE(PresentWord.SEES_SLIDE),
    /// A part of it, made large.
    PART(PresentWord.SEES_PART),
    BLACK(PresentWord.SEES_BLACK),
    HOLDING(PresentWord.SEES_HOLDING),
    FROZEN(PresentWord.SEES_FROZEN),
    HELP(PresentWord.SEES_HELP),
    BREAK(PresentWord.SEES_BREAK),
    /// How phones come in.
    WAY_IN(PresentWord.SEES_WAY_IN),
    /// Their window is hidden, because its screen is gone.
    NOTHING(PresentWord.SEES_NOTHING),
    /// The trainer's own screen, with everything on it.
    SCREEN(PresentWord.SEES_SCREEN);

    private final PresentWord word;

    Sees(PresentWord word) {
        this.word = word;
    }

    /// How it is said.
    public PresentWord word() {
        return word;
    }

    static Sees of(SessionState state, Laptop laptop) {
        return switch (laptop.standing()) {
            case LOST -> NOTHING;
            case MIRRORED -> SCREEN;
            case PLACED, SINGLE -> of(state, laptop.zoom().on(), laptop.phones().onTheWall());
        };
    }

    private static Sees of(SessionState state, boolean zoomed, boolean wayIn) {
        return switch (state.show().view()) {
            case BLACK -> BLACK;
            case HOLDING -> HOLDING;
            case FROZEN -> FROZEN;
            case HELP -> HELP;
            case SHOWING -> state.show().onBreak() ? BREAK : wayIn ? WAY_IN : zoomed ? PART : SLIDE;
        };
    }
}
