package org.watchword.desktop.slide.face;

import java.time.ZoneId;
import java.util.Locale;
import org.watchword.content.contact.Directory;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.figure.Figures;
import org.watchword.content.text.LocalText;
import org.watchword.desktop.text.Texts;

/// All that slides are drawn from.
///
/// @param directory who to call in the session's area
/// @param texts in the deck's language, which need not be the trainer's
/// @param zone of the clock on the venue's wall, for "back at 19:50"
public record Material(DeckPlan plan, Directory directory, Figures figures, Texts texts, ZoneId zone) {
    /// The rules for numbers and dates in this deck.
    Locale locale() {
        return Locale.forLanguageTag(plan.language());
    }

    /// A label in the deck's language; the source language stands in for one that is missing.
    String label(LocalText label) {
        return label.in(plan.language(), "en");
    }
}
