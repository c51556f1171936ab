package org.watchword.desktop.present.state;

import java.util.ArrayList;
import java.util.List;
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
            case PLACED -> {}
        }
        switch (laptop.deck()) {
            case ON_DISK -> banners.add(new BannerViewState(texts.get(PresentWord.DECK_CHANGED), false));
            case SINCE_PREPARED -> banners.add(new BannerViewState(texts.get(PresentWord.DECK_MENDED), false));
            case NONE -> {}
        }
        if (laptop.typing()) {
            banners.add(new BannerViewState(texts.get(PresentWord.TYPING_HERE), false));
        }
        return banners;
    }
}
