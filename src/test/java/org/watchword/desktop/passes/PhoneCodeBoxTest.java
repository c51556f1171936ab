package org.watchword.desktop.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.passes.PhoneCodeState.Stage;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.wings.WingAddress;

class PhoneCodeBoxTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final WingAddress WAY = new WingAddress("wlan0", "192.168.8.2:8090", "/test", Likelihood.WIRELESS);

    private final List<PhoneCodeAsk> asked = new ArrayList<>();
    private final SimpleObjectProperty<PhoneCodeState> state = new SimpleObjectProperty<>(at(Stage.NONE));

    private static PhoneCodeState at(Stage stage) {
        return new PhoneCodeState(stage, List.of("en", "ro"), "123456", List.of(WAY));
    }

    private StackPane view(Stage stage) {
        state.set(at(stage));
        return new StackPane(new PhoneCodeBox(state, asked::add, ENGLISH));
    }

    @Test
    void picturesOfTheCode() {
        for (Stage stage : List.of(Stage.NONE, Stage.READY, Stage.SHOWN, Stage.KEPT)) {
            Pictures.take("passes-phone-" + stage.name().toLowerCase(Locale.ROOT), () -> view(stage));
        }
    }

    @Test
    void theCodeIsDrawnWhenItIsAskedForAndAtNoOtherTime() {
        Robot.in(() -> view(Stage.READY), robot -> {
            for (Stage stage : Stage.values()) {
                Stagehand.run(() -> state.set(at(stage)));
                assertEquals(stage == Stage.SHOWN, robot.says("123 456"), stage.name());
            }
            Stagehand.run(() -> state.set(at(Stage.READY)));
            assertFalse(robot.says("192.168.8.2"));
            robot.press("phone-show");
            assertTrue(asked.contains(new PhoneCodeAsk.Show()));
            Stagehand.run(() -> state.set(at(Stage.ON_PHONE)));
            robot.press("phone-new");
            assertEquals(new PhoneCodeAsk.Give("en"), asked.getLast());
            robot.press("phone-end");
            assertEquals(new PhoneCodeAsk.End(), asked.getLast());
        });
    }
}
