package org.watchword.desktop;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.phones.PhoneControl;
import org.watchword.desktop.phones.PhonesAsk;
import org.watchword.desktop.present.PresentDoors;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.screens.ScreenMemory;
import org.watchword.desktop.slide.face.Tongue;
import org.watchword.records.Keeping;
import org.watchword.session.Reason;

/// Where the slides lead to, and where they remember what was chosen.
record PresentWays(House house, SlideshowDoors doors, PhoneControl phones) implements PresentDoors {
    @Override
    public void toRegister() {
        doors.toRegister();
    }

    @Override
    public void end() {
        doors.ended();
    }

    @Override
    public void refused(Reason reason) {
        house.refused(RefusalWord.say(reason, house.texts()));
    }

    @Override
    public void notSaved(Keeping.Why why) {
        house.refused(StorageWord.say(why, house.texts()));
    }

    @Override
    public void reading(Reading reading) {
        house.settings()
                .change(now -> now.with(now.presenting().withNotes(reading.letters()))
                        .with(now.podium().shared(reading.share())));
    }

    @Override
    public void language(Tongue tongue) {
        house.settings().change(now -> now.with(now.podium().speaking(tongue)));
    }

    @Override
    public void clicker(ClickerKeys keys) {
        house.settings().change(now -> now.with(now.podium().clicking(keys.saved())));
    }

    @Override
    public void letters(LetterKeys letters) {
        house.settings()
                .change(now -> now.with(now.podium().lettered(letters.saved()))
                        .with(now.presenting().withLetterKeys(letters.on())));
    }

    @Override
    public void wayInAway() {
        phones.ask(new PhonesAsk.Show(false));
    }

    @Override
    public void takeWords(OptionalInt id, Consumer<List<String>> then) {
        if (id.isPresent()) {
            phones.take(id.getAsInt(), then);
        } else {
            phones.takeFirst(then);
        }
    }

    @Override
    public void screens(ScreenMemory memory) {
        house.settings().change(now -> now.with(now.presenting().withProjectors(memory.projectors())));
    }
}
