package org.watchword.desktop.present.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.KeyContext;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.Keys;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.text.Texts;

/// "Press a button on your clicker": which key it sends, and what that will do.
///
/// @param heard "You pressed: Page Down", or that nothing was pressed yet
/// @param does what it will do in front of people; empty before a button was pressed
/// @param choices what it may do instead; empty when it cannot be changed
/// @param changed it does something else than it was shipped with
public record ClickerViewState(String heard, String does, List<Choice> choices, boolean changed) {

    /// One thing that a button may do.
    public record Choice(Deed deed, String words, boolean chosen) {}

    public ClickerViewState {
        choices = List.copyOf(choices);
    }

    /// The page after this button.
    ///
    /// @param tried null before any
    public static ClickerViewState of(@Nullable KeyStroke tried, Laptop laptop, Texts texts) {
        if (tried == null) {
            return new ClickerViewState(texts.get(ClickerWord.NOTHING_YET), "", List.of(), false);
        }
        Optional<Meaning> meaning = meaning(tried, laptop);
        return new ClickerViewState(
                texts.get(ClickerWord.YOU_PRESSED, tried.name()),
                texts.get(ClickerWord.IT_DOES, texts.get(does(meaning))),
                tried.changeable() ? choices(meaning, texts) : List.of(),
                tried.given(laptop.clicker()).isPresent());
    }

    private static Optional<Meaning> meaning(KeyStroke tried, Laptop laptop) {
        return Keys.meaning(tried, KeyContext.presenting(laptop.letters(), laptop.clicker()));
    }

    private static KeysWord does(Optional<Meaning> meaning) {
        return switch (meaning.orElse(Deed.NOTHING)) {
            case Deed deed -> KeysWord.of(deed);
            case Meaning.Digit _, Meaning.Heard _, Meaning.ZoomMove _ -> KeysWord.NOTHING;
        };
    }

    private static List<Choice> choices(Optional<Meaning> now, Texts texts) {
        Meaning does = now.orElse(Deed.NOTHING);
        return ClickerKeys.SAFE.stream()
                .map(deed -> new Choice(deed, texts.get(KeysWord.of(deed)), deed == does))
                .toList();
    }
}
