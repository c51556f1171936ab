package org.watchword.desktop;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.watchword.desktop.present.PresentChoices;
import org.watchword.desktop.present.key.KeyContext;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.Keys;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.setup.SetupFacts.Pressed;
import org.watchword.desktop.setup.SetupWord;
import org.watchword.desktop.text.Texts;

/// Names a button of the clicker and says what it will do, after the very table that presenting uses.
///
/// @param choices what the trainer gave her keys and buttons to do
record ClickerNames(Supplier<PresentChoices> choices, Texts texts) implements Function<KeyEvent, Pressed> {

    @Override
    public Pressed apply(KeyEvent event) {
        KeyStroke stroke = new KeyStroke(event.getCode(), event.getText(), Set.of(), false, 0);
        PresentChoices hers = choices.get();
        String does = Keys.meaning(stroke, KeyContext.presenting(hers.letters(), hers.clicker()))
                .flatMap(ClickerNames::does)
                .map(word -> texts.get(word))
                .orElse("");
        return new Pressed(event.getCode().getName(), does);
    }

    private static Optional<SetupWord> does(Meaning meaning) {
        return meaning instanceof Deed deed
                ? switch (deed) {
                    case NOTHING -> Optional.empty();
                    case NEXT -> Optional.of(SetupWord.DOES_NEXT);
                    case BACK -> Optional.of(SetupWord.DOES_BACK);
                    case BLACK -> Optional.of(SetupWord.DOES_BLACK);
                    case START -> Optional.of(SetupWord.DOES_START);
                    case LEAVE -> Optional.of(SetupWord.DOES_LEAVE);
                    default -> Optional.of(SetupWord.DOES_OTHER);
                }
                : Optional.empty();
    }
}
