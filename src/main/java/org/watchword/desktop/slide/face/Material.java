package org.watchword.desktop.slide.face;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
/// @param second the same deck in the room's second language; null when there is only one
/// @param tongue in which of the two the room reads
/// @param palette in which colours it is drawn
/// @param entry how phones come in
/// @param calledOut what the room has called out
public record Material(
        DeckPlan plan,
        Directory directory,
        Figures figures,
        Texts texts,
        ZoneId zone,
        @Nullable Material second,
        Tongue tongue,
        Palette palette,
        Entry entry,
        CalledOut calledOut) {

    /// A deck in one language, without phones.
    public Material(DeckPlan plan, Directory directory, Figures figures, Texts texts, ZoneId zone) {
        this(plan, directory, figures, texts, zone, null, Tongue.FIRST, Palette.USUAL, Entry.NONE, CalledOut.NOTHING);
    }

    /// The same deck for a room that has two languages.
    public Material with(Material other) {
        return new Material(plan, directory, figures, texts, zone, other, tongue, palette, entry, calledOut);
    }

    /// The same, read in one language or the other or both.
    public Material in(Tongue other) {
        return new Material(plan, directory, figures, texts, zone, second, other, palette, entry, calledOut);
    }

    /// The same, in these colours.
    public Material in(Palette other) {
        return new Material(plan, directory, figures, texts, zone, second, tongue, other, entry, calledOut);
    }

    /// The same, with phones that come in like this, in whatever language it is read.
    public Material at(Entry open) {
        Material other = second == null ? null : second.at(open);
        return new Material(plan, directory, figures, texts, zone, other, tongue, palette, open, calledOut);
    }

    /// Where phones find the page for answers; null when no phones are used.
    @Nullable
    Doorway doorway() {
        return entry.page();
    }

    /// The same, with what the room has called out, in whatever language it is read.
    public Material hearing(CalledOut heard) {
        Material other = second == null ? null : second.hearing(heard);
        return new Material(plan, directory, figures, texts, zone, other, tongue, palette, entry, heard);
    }

    /// What the wall speaks first: the second language only when it is read alone.
    public Material speaking() {
        return second != null && tongue == Tongue.SECOND ? second : this;
    }

    /// What stands below it; null unless both are read.
    public @Nullable Material below() {
        return tongue == Tongue.BOTH ? second : null;
    }

    /// The rules for numbers and dates in this deck.
    Locale locale() {
        return Locale.forLanguageTag(plan.language());
    }

    /// A label in the deck's language; the source language stands in for one that is missing.
    String label(LocalText label) {
        return label.in(plan.language(), "en");
    }
}
