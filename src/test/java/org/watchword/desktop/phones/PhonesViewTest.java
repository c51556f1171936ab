package org.watchword.desktop.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.settings.Network;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.phones.PhonesNow.Trouble;
import org.watchword.session.RoundId;

class PhonesViewTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final RoundId ROUND = new RoundId("core/all#who");

    private final List<PhonesAsk> asked = new ArrayList<>();

    private PhonesView laidOut(PhoneFacts facts) {
        PhonesView view = view(facts);
        Look.apply(new Scene(view, 1280, 720), Theme.LIGHT, TextSize.USUAL);
        view.applyCss();
        view.layout();
        return view;
    }

    private PhonesView view(PhoneFacts facts) {
        return new PhonesView(new SimpleObjectProperty<>(PhonesViewState.of(facts, ENGLISH)), asked::add, ENGLISH);
    }

    @Test
    void thePageInEveryStanding() {
        Pictures.take("phones-off", () -> view(PhoneFacts.NONE));
        Pictures.take("phones-on-nobody-yet", () -> view(GivenPhones.empty()));
        Pictures.take("phones-on-twelve", () -> view(GivenPhones.twelve(ROUND)));
        Pictures.take("phones-trouble", () -> view(GivenPhones.troubled(Trouble.NOT_SAVED)));
    }

    @Test
    void oneButtonSwitchesThemOnAndOff() {
        Stagehand.run(() -> {
            press(laidOut(PhoneFacts.NONE), "phones-power");
            press(laidOut(GivenPhones.empty()), "phones-power");
            press(laidOut(GivenPhones.empty()), "phones-show");
            press(laidOut(GivenPhones.empty()), "way-10-0-0-7");
        });
        assertEquals(
                List.of(
                        new PhonesAsk.Switch(true),
                        new PhonesAsk.Switch(false),
                        new PhonesAsk.Show(true),
                        new PhonesAsk.Use("eth010.0.0.7")),
                asked);
    }

    @Test
    void theWifiIsWhatWasTyped() {
        Stagehand.run(() -> ((TextField) laidOut(GivenPhones.empty()).lookup("#wifi-name")).setText(" Hall "));
        assertEquals(List.of(new PhonesAsk.Join(new Network("Hall", ""))), asked);
    }

    @Test
    void aPasswordThatNoPhoneTakesIsToldOnceSheHasLeftTheBox() {
        var state = new SimpleObjectProperty<>(PhonesViewState.of(GivenPhones.empty(), ENGLISH));
        Robot.in(
                () -> new PhonesView(
                        state,
                        ask -> {
                            if (ask instanceof PhonesAsk.Join(Network typed)) {
                                state.set(PhonesViewState.of(GivenPhones.empty().with(typed), ENGLISH));
                            }
                        },
                        ENGLISH),
                robot -> {
                    robot.fill("wifi-password", "seven77");
                    assertFalse(isTold(robot));
                    robot.focus("wifi-name");
                    robot.awaitWords("A Wi-Fi password has 8 to 63 characters");
                    assertTrue(isTold(robot));
                    robot.fill("wifi-password", "eight888");
                    robot.focus("wifi-name");
                    robot.await("it is still told", () -> !isTold(robot));
                });
    }

    private static boolean isTold(Robot robot) {
        return Stagehand.on(() -> robot.node("wifi-password", TextField.class)
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("wrong")));
    }

    @Test
    void nothingCanBeShownWhilePhonesAreOff() {
        Stagehand.run(() ->
                assertFalse(laidOut(PhoneFacts.NONE).lookup("#phones-show").isVisible()));
    }

    @Test
    void aRealPhoneDecidesWhichAddressTheWallShows() {
        PhoneFacts likeliest = GivenPhones.empty();
        assertEquals("192.168.8.2", likeliest.way().orElseThrow().address());
        PhoneFacts chosen = likeliest.choosing("eth010.0.0.7");
        assertEquals("10.0.0.7", chosen.way().orElseThrow().address());
        assertTrue(PhonesViewState.of(GivenPhones.twelve(ROUND), ENGLISH)
                .ways()
                .getFirst()
                .reached());
    }

    @Test
    void whoTriesThePageOnTheLaptopItselfDoesNotSendThePhonesThere() {
        assertEquals(
                "192.168.8.2",
                GivenPhones.triedOnTheLaptop().way().orElseThrow().address());
    }

    @Test
    void theWayInLeavesTheWallWithThePhones() {
        PhoneFacts shown = GivenPhones.empty().onTheWall(true);
        assertTrue(shown.entry().onTheWall());
        assertFalse(shown.with(PhoneFacts.NONE.now(), List.of()).onTheWall());
        assertFalse(PhoneFacts.NONE.onTheWall(true).onTheWall());
    }

    private static void press(Parent view, String id) {
        Button button = (Button) view.lookup("#" + id);
        button.fire();
    }
}
