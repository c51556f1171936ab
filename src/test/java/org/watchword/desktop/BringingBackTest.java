package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class BringingBackTest {

    @Test
    void itSaysThatItGoesOnByItself() {
        Texts english = Texts.of(Language.ENGLISH);
        Pictures.take("bringing-back", () -> new BringingBack(english));
        Pictures.take("bringing-back-pseudo", () -> new BringingBack(PseudoLanguage.texts()));
        boolean said = Robot.on(() -> new BringingBack(english), robot -> robot.says("goes on by itself"));
        assertTrue(said);
    }
}
