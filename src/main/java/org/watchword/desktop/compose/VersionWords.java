package org.watchword.desktop.compose;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.compose.Composing;
import org.watchword.room.compose.Step.What;

/// Says when an earlier version stood, and what was done last in it.
record VersionWords(Days days, ZoneId zone, Texts texts) {

    String of(Composing.Version version) {
        LocalDateTime at = LocalDateTime.ofInstant(version.step().at(), zone);
        String done = texts.get(word(version.step().what()), version.step().about());
        return texts.get(ComposeWord.VERSION, days.moment(at.toLocalDate(), at.toLocalTime()), done);
    }

    private static ComposeWord word(What what) {
        return switch (what) {
            case BEGUN -> ComposeWord.BEGUN;
            case NAMED -> ComposeWord.NAMED;
            case MEANT_FOR -> ComposeWord.MEANT_FOR;
            case TIMED -> ComposeWord.TIMED;
            case ADDED -> ComposeWord.ADDED;
            case TAKEN_OUT -> ComposeWord.TAKEN_OUT;
            case MOVED -> ComposeWord.MOVED;
            case SKIPPED -> ComposeWord.SKIPPED;
            case SHOWN_AGAIN -> ComposeWord.SHOWN_AGAIN;
            case REPLACED -> ComposeWord.REPLACED_STEP;
            case RENEWED -> ComposeWord.RENEWED;
            case BROUGHT_BACK -> ComposeWord.BROUGHT_BACK;
            case CHANGED_BY_HAND -> ComposeWord.CHANGED_BY_HAND;
        };
    }
}
