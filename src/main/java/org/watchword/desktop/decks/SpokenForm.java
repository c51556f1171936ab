package org.watchword.desktop.decks;

import org.watchword.content.text.PlainForm;
import org.watchword.desktop.text.SpokenName;
import org.watchword.desktop.text.Texts;

/// What a language that slides are written in is called, its plain form among them.
public final class SpokenForm {
    private SpokenForm() {}

    /// Such as "Polish · polski" or "Plain English".
    ///
    /// @param code a BCP 47 tag, such as `pl` or `en-simple`
    public static String of(Texts texts, String code) {
        return PlainForm.is(code)
                ? texts.get(FormWord.PLAIN, SpokenName.of(PlainForm.language(code)))
                : SpokenName.of(code);
    }
}
