package org.watchword.desktop.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.handover.HandOverViewState.Facts;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionId;
import org.watchword.session.book.HandedOver;
import org.watchword.session.book.HandedOver.Purpose;

class HandOverViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SessionId SESSION = new SessionId(new UUID(1, 1));
    private static final Facts FACTS = new Facts(
            "Taxi and private hire drivers, yesterday",
            24,
            List.of("Acme Cabs", "Castle Cars"),
            List.of(
                    handed(SESSION, "Colchester City Council", "They renew the licences of these drivers in January."),
                    handed(new SessionId(new UUID(1, 2)), "Another one", "Of another session")));

    private final List<HandOverAsk> asked = new ArrayList<>();

    private static HandedOver handed(SessionId session, String to, String reason) {
        return new HandedOver(DAY.minusDays(1), Purpose.LICENSING_AUTHORITY, to, reason, List.of(session), 24);
    }

    private static HandOverViewState state(Facts facts, Optional<String> trouble, Texts texts) {
        return new HandOverViewState.Telling(SESSION, DAY, texts).state(facts, false, trouble);
    }

    private HandOverView view(HandOverViewState state, Texts texts) {
        return new HandOverView(new SimpleObjectProperty<>(state), asked::add, texts);
    }

    @Test
    void picturesOfHandingOver() {
        Texts pseudo = PseudoLanguage.texts();
        Optional<String> wrong = Optional.of(ENGLISH.get(HandOverWord.NOBODY));
        Pictures.take("hand-over", () -> view(state(FACTS, Optional.empty(), ENGLISH), ENGLISH));
        Pictures.take("hand-over-wrong", () -> view(state(Facts.NONE, wrong, ENGLISH), ENGLISH));
        Pictures.take("hand-over-pseudo", () -> view(state(FACTS, wrong, pseudo), pseudo));
    }

    @Test
    void onlyWhatLeftOfThisSessionIsListed() {
        assertEquals(1, state(FACTS, Optional.empty(), ENGLISH).earlier().size());
        assertEquals(
                "Yesterday: 24 names to Colchester City Council. They renew the licences of these drivers in January.",
                state(FACTS, Optional.empty(), ENGLISH).earlier().getFirst());
    }

    @Test
    void whatStandsInTheBoxesIsAskedFor() {
        Robot.in(() -> view(state(FACTS, Optional.empty(), ENGLISH), ENGLISH), robot -> {
            robot.fill("whom", "Essex Council");
            robot.fill("reason", "Licences");
            robot.press("save");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new HandOverAsk.Save(
                                new HandOverForm(Purpose.LICENSING_AUTHORITY, "Essex Council", "Licences")),
                        new HandOverAsk.Back()),
                asked);
    }
}
