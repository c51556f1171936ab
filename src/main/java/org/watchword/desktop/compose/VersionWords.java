package org.watchword.desktop.compose;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.compose.Composing;
import org.watchword.room.compose.Step;
import org.watchword.room.compose.Step.What;

/// Says when an earlier version stood, and what was done last in it.
record VersionWords(Days days, ZoneId zone, Texts texts) {

    Row of(Composing.Version version) {
        LocalDateTime at = LocalDateTime.ofInstant(version.step().at(), zone);
        return new Row(
                String.valueOf(version.number()),
                days.moment(at.toLocalDate(), at.toLocalTime()),
                done(version.step()),
                Optional.empty());
    }

    private String done(Step step) {
        return switch (step.what()) {
            case BROUGHT_BACK -> texts.get(ComposeWord.BROUGHT_BACK);
            case CHANGED_BY_HAND -> texts.get(ComposeWord.CHANGED_BY_HAND);
            default -> texts.get(word(step.what()), step.about());
        };
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
            case WRITTEN -> ComposeWord.WRITTEN;
            case BROUGHT_BACK -> ComposeWord.BROUGHT_BACK;
            case CHANGED_BY_HAND -> ComposeWord.CHANGED_BY_HAND;
        };
    }
}
