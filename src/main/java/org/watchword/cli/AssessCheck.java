package org.watchword.cli;

import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.PassCheck;
import org.watchword.room.assess.RefusalWords;

/// `watchword assess check`: whether a certificate that somebody reads out counts.
final class AssessCheck {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    AssessCheck(Console console) {
        this.console = console;
    }

    /// Says it.
    ///
    /// @return 0 when it counts, 1 when it does not
    int check(Places places, String number, String words) {
        return new Rooms(console, texts).work(places, room -> switch (new PassCheck(room).check(number, words)) {
            case PassCheck.Counts counts -> counts(counts);
            case PassCheck.Over over ->
                console.refuse(texts.get(AssessWord.OVER, over.last().toString()));
            case PassCheck.Withdrawn withdrawn ->
                console.refuse(texts.get(AssessWord.WITHDRAWN, RefusalWords.of(withdrawn.why())));
            case PassCheck.OtherWords _ -> console.refuse(texts.get(AssessWord.OTHER_WORDS));
            case PassCheck.Unknown _ -> console.refuse(texts.get(AssessWord.UNKNOWN));
        });
    }

    private int counts(PassCheck.Counts counts) {
        String name = counts.name().orElseGet(() -> texts.get(AssessWord.FORGOTTEN));
        String passed = counts.certificate().passed().toString();
        console.say(counts.certificate()
                .expires()
                .map(last -> texts.get(AssessWord.COUNTS, name, passed, last.toString()))
                .orElseGet(() -> texts.get(AssessWord.COUNTS_FOR_GOOD, name, passed)));
        return 0;
    }
}
