package org.watchword.desktop.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.names.NamesChoice.Question;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.records.KeptName;

class NamesViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final KeptName ZOE = GivenNames.name(1, LocalDate.of(2025, 3, 1), "Zoë O’Brien");
    private static final KeptName ADA = GivenNames.name(2, LocalDate.of(2026, 9, 1), "Adda Byte", "Ada Byte");
    private static final KeptName LONG = GivenNames.name(
            3, LocalDate.of(2026, 9, 2), "Adaneverendingwordwithoutanyblankinitatallwhichnobodyevermeantasaname");
    private static final NamesFacts FACTS = GivenNames.facts(ZOE, ADA, LONG);
    private static final NamesFacts HELD = GivenNames.facts(
            GivenNames.holds(ZOE, KeptName.Why.REGISTER, LocalDate.of(2028, 2, 29)),
            GivenNames.holds(ADA, KeptName.Why.CERTIFICATE, LocalDate.of(2029, 8, 31)));
    private static final NamesChoice READ = NamesChoice.READING.read();
    private static final NamesChoice TICKED = READ.searching("ada").ticking(NamesFacts.id(ADA), true);

    private final List<NamesAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheNames() {
        Pictures.take("names", () -> view(FACTS, TICKED, ENGLISH));
        Pictures.take("names-empty", () -> view(GivenNames.facts(), READ, ENGLISH));
        Pictures.take("names-asked", () -> view(FACTS, TICKED.asked(Question.REMOVE_TICKED), ENGLISH));
        Pictures.take("names-due-asked", () -> view(HELD, READ.asked(Question.REMOVE_DUE), ENGLISH));
        Pictures.take("names-pseudo", () -> view(FACTS, TICKED, PseudoLanguage.texts()));
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(FACTS, TICKED, ENGLISH), robot -> {
            robot.press("save-all");
            robot.press("remove");
            robot.press("remove-due");
            robot.press("holdings");
            robot.press("back");
            robot.press("line-" + NamesFacts.id(ADA));
        });
        assertEquals(
                List.of(
                        new NamesAsk.SaveAll(),
                        new NamesAsk.RemoveTicked(),
                        new NamesAsk.RemoveDue(),
                        new NamesAsk.SaveHoldings(),
                        new NamesAsk.Back(),
                        new NamesAsk.Tick(NamesFacts.id(ADA), false)),
                asked);
    }

    @Test
    void whatIsForEverWaitsForAYes() {
        Robot.in(() -> view(FACTS, TICKED.asked(Question.REMOVE_TICKED), ENGLISH), robot -> {
            robot.press("no");
            robot.press("yes");
        });
        assertEquals(List.of(new NamesAsk.No(), new NamesAsk.Yes()), asked);
    }

    private NamesView view(NamesFacts facts, NamesChoice choice, Texts texts) {
        return new NamesView(new SimpleObjectProperty<>(NamesViewState.of(facts, choice, texts)), asked::add, texts);
    }
}
