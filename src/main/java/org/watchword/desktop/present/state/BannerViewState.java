package org.watchword.desktop.present.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.phones.PhonesViewState;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.screens.SlidesMoved;
import org.watchword.desktop.text.Texts;

/// One line over the presenter's window that says what is unusual and what to do.
///
/// @param urgent something the audience notices
public record BannerViewState(String words, boolean urgent) {

    static List<BannerViewState> of(Laptop laptop, Texts texts) {
        List<BannerViewState> banners = new ArrayList<>();
        switch (laptop.standing()) {
            case LOST -> banners.add(new BannerViewState(texts.get(PresentWord.PROJECTOR_LOST), true));
            case MIRRORED -> banners.add(new BannerViewState(texts.get(PresentWord.MIRRORED), true));
            case SINGLE -> banners.add(new BannerViewState(texts.get(PresentWord.ONE_SCREEN), false));
            case PLACED ->
                Optional.ofNullable(laptop.movedOrNull())
                        .ifPresent(moved -> banners.add(moved(moved, laptop.letters(), texts)));
        }
        switch (laptop.deck()) {
            case ON_DISK -> banners.add(new BannerViewState(texts.get(PresentWord.DECK_CHANGED), false));
            case SINCE_PREPARED -> banners.add(new BannerViewState(texts.get(PresentWord.DECK_MENDED), false));
            case NONE -> {}
        }
        String phones = PhonesViewState.trouble(laptop.phones(), texts);
        if (!phones.isEmpty()) {
            banners.add(new BannerViewState(phones, false));
        }
        if (laptop.typing()) {
            banners.add(new BannerViewState(texts.get(PresentWord.TYPING_HERE), false));
        }
        return banners;
    }

    private static BannerViewState moved(SlidesMoved moved, LetterKeys letters, Texts texts) {
        String sign = KeySigns.of(Deed.SWAP_SCREENS, letters);
        String side = texts.get(side(moved.side()));
        String size = moved.width() + " × " + moved.height();
        return new BannerViewState(
                sign.isEmpty()
                        ? texts.get(PresentWord.SLIDES_MOVED_NO_LETTER, side, size)
                        : texts.get(PresentWord.SLIDES_MOVED, side, size, sign),
                false);
    }

    private static PresentWord side(SlidesMoved.Side side) {
        return switch (side) {
            case LEFT -> PresentWord.SCREEN_LEFT;
            case RIGHT -> PresentWord.SCREEN_RIGHT;
            case ABOVE -> PresentWord.SCREEN_ABOVE;
            case BELOW -> PresentWord.SCREEN_BELOW;
        };
    }
}
