package org.watchword.desktop.present.state;

import org.jspecify.annotations.Nullable;
import org.watchword.desktop.phones.PhoneFacts;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.screens.SlidesMoved;
import org.watchword.desktop.screens.Standing;
import org.watchword.desktop.slide.face.CalledOut;

/// What is so on this laptop alone and is never written down.
///
/// @param standing how the windows stand to the screens
/// @param movedOrNull where the slides went by themselves, while that is news
/// @param someoneNeedsMe the trainer asked for the page that helps her to listen; only she knows
/// @param typing a text box has the focus
/// @param letters which single letters work, for the signs on the buttons
/// @param clicker what the buttons of her clicker were given to do
/// @param deck whether the deck is still the one that the session was prepared with
/// @param zoom the part of the slide that is large on the wall
/// @param film how the film on the wall is doing
/// @param calledOut what the room has called out
/// @param phones how it stands with the phones
public record Laptop(
        Standing standing,
        @Nullable SlidesMoved movedOrNull,
        boolean someoneNeedsMe,
        boolean typing,
        LetterKeys letters,
        ClickerKeys clicker,
        DeckChange deck,
        Zoom zoom,
        FilmShow film,
        CalledOut calledOut,
        PhoneFacts phones) {

    /// Two screens, and nothing else going on.
    public static final Laptop USUAL = new Laptop(
            Standing.PLACED,
            null,
            false,
            false,
            LetterKeys.USUAL,
            ClickerKeys.USUAL,
            DeckChange.NONE,
            Zoom.NONE,
            FilmShow.NONE,
            CalledOut.NOTHING,
            PhoneFacts.NONE);

    /// The same with the windows standing otherwise.
    public Laptop with(Standing changed) {
        return new Laptop(
                changed, movedOrNull, someoneNeedsMe, typing, letters, clicker, deck, zoom, film, calledOut, phones);
    }

    /// The same with the slides on another screen than she thinks, or no more.
    public Laptop moved(@Nullable SlidesMoved now) {
        return new Laptop(standing, now, someoneNeedsMe, typing, letters, clicker, deck, zoom, film, calledOut, phones);
    }

    /// The same with the page for listening open or closed.
    public Laptop needed(boolean now) {
        return new Laptop(standing, movedOrNull, now, typing, letters, clicker, deck, zoom, film, calledOut, phones);
    }

    /// The same with a text box focused or not.
    public Laptop typing(boolean now) {
        return new Laptop(
                standing, movedOrNull, someoneNeedsMe, now, letters, clicker, deck, zoom, film, calledOut, phones);
    }

    /// The same with other letters.
    public Laptop with(LetterKeys changed) {
        return new Laptop(
                standing, movedOrNull, someoneNeedsMe, typing, changed, clicker, deck, zoom, film, calledOut, phones);
    }

    /// The same with a clicker that does something else.
    public Laptop with(ClickerKeys changed) {
        return new Laptop(
                standing, movedOrNull, someoneNeedsMe, typing, letters, changed, deck, zoom, film, calledOut, phones);
    }

    /// The same with another part of the slide large on the wall.
    public Laptop with(Zoom changed) {
        return new Laptop(
                standing,
                movedOrNull,
                someoneNeedsMe,
                typing,
                letters,
                clicker,
                deck,
                changed,
                film,
                calledOut,
                phones);
    }

    /// The same with another deck than was prepared.
    public Laptop with(DeckChange change) {
        return new Laptop(
                standing, movedOrNull, someoneNeedsMe, typing, letters, clicker, change, zoom, film, calledOut, phones);
    }

    /// The same with another film, or the film further on.
    public Laptop with(FilmShow changed) {
        return new Laptop(
                standing,
                movedOrNull,
                someoneNeedsMe,
                typing,
                letters,
                clicker,
                deck,
                zoom,
                changed,
                calledOut,
                phones);
    }

    /// The same with something else called out.
    public Laptop with(CalledOut changed) {
        return new Laptop(
                standing, movedOrNull, someoneNeedsMe, typing, letters, clicker, deck, zoom, film, changed, phones);
    }

    /// The same with phones that stand otherwise.
    public Laptop with(PhoneFacts changed) {
        return new Laptop(
                standing, movedOrNull, someoneNeedsMe, typing, letters, clicker, deck, zoom, film, calledOut, changed);
    }
}
