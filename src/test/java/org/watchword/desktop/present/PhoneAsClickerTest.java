package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.state.RemoteViewState.Turn;
import org.watchword.session.View;

/// A phone moves the real slides of a real session, over the network and as a clicker would.
class PhoneAsClickerTest {

    @TempDir
    Path data;

    private final HttpClient phone =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Stagecraft stage;
    private int number;

    @BeforeEach
    void opens() {
        stage = new Stagecraft(data);
    }

    @AfterEach
    void closes() throws IOException {
        phone.close();
        stage.close();
    }

    /// What lies in a scroll is there when it has been laid out.
    private void button(String id) {
        stage.until(() -> Stagehand.on(() -> stage.laptop().lookup("#" + id) != null));
        Stagehand.run(() -> ((Button) stage.laptop().lookup("#" + id)).fire());
    }

    private void switchedOn() {
        stage.press(KeyCode.F1);
        button("keys-remote");
        assertEquals(Turn.ON, stage.remote().turn(), "off until the trainer says so");
        button("remote-on");
        stage.until(() -> stage.remote().turn() == Turn.OFF);
    }

    private String home() {
        return "http://127.0.0.1:" + stage.wings.port().orElseThrow() + "/remote";
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return phone.send(
                HttpRequest.newBuilder(URI.create(home() + path))
                        .header("Origin", home().replace("/remote", ""))
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void entered() throws Exception {
        post("/enter", "code=" + stage.remote().code().replace(" ", ""));
        assertTrue(post("/state", "").body().contains("\"n\":0"), "in");
    }

    private String press(String button) throws Exception {
        return post("/press", "n=" + ++number + "&do=" + button).body();
    }

    @Test
    void nothingListensUntilItIsSwitchedOnAndNothingAfterwards() throws Exception {
        assertTrue(stage.wings.port().isEmpty());
        switchedOn();
        entered();
        String address = home();
        press("NEXT");
        stage.until(() -> stage.state().show().at().slide() == 1);
        stage.press(KeyCode.F1);
        button("keys-remote");
        button("remote-off");
        stage.until(() -> stage.wings.port().isEmpty());
        assertThrows(
                ConnectException.class,
                () -> phone.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding()));
        assertEquals(1, stage.state().show().at().slide());
    }

    @Test
    void enterIsLeftToTheButtonOfTheSheetAndMovesNoSlide() {
        stage.press(KeyCode.F1);
        button("keys-remote");
        stage.until(this::onTheButton);
        stage.press(KeyCode.ENTER);
        Stagehand.settle();
        assertTrue(onTheButton());
        assertEquals(0, stage.shownSlide());
    }

    private boolean onTheButton() {
        return Stagehand.on(() -> {
            Node owner = stage.laptop().getFocusOwner();
            return owner != null && "remote-on".equals(owner.getId());
        });
    }

    @Test
    void itsButtonsDoWhatAClickersDo() throws Exception {
        switchedOn();
        entered();
        press("NEXT");
        stage.until(() -> stage.shownSlide() == 1);
        press("BLACK");
        stage.until(() -> stage.state().show().view() == View.BLACK);
        assertTrue(post("/state", "").body().contains("\"black\":true"));
        Thread.sleep(200);
        press("NEXT");
        stage.until(() -> stage.state().show().view() == View.SHOWING);
        assertEquals(1, stage.shownSlide(), "the first press only brings the slide back");
        Thread.sleep(200);
        press("BACK");
        stage.until(() -> stage.shownSlide() == 0);
        assertFalse(
                stage.laptop().getRoot().lookup(".sheet-veil").isVisible(),
                "a press closes the page, as a clicker's does");
    }

    @Test
    void aPressWithoutTheCodeMovesNothingAndTheLaptopCountsWrongOnes() throws Exception {
        switchedOn();
        assertEquals(401, post("/press", "n=1&do=NEXT").statusCode());
        String right = stage.remote().code().replace(" ", "");
        post("/enter", "code=" + (right.equals("000000") ? "000001" : "000000"));
        stage.until(() -> stage.remote().trouble().startsWith("One wrong code"));
        assertEquals(0, stage.shownSlide());
    }

    @Test
    void aFloodOfPressesMovesAFewSlidesAndTheKeysStillWork() throws Exception {
        switchedOn();
        entered();
        for (int pressed = 0; pressed < 60; pressed++) {
            press("NEXT");
        }
        stage.press(KeyCode.B);
        stage.until(() -> stage.state().show().view() == View.BLACK);
        assertTrue(stage.shownSlide() <= 12, "moved to " + stage.shownSlide());
    }

    @Test
    void theNextTitleIsTheNextSlidesAndThePhoneIsSeen() throws Exception {
        switchedOn();
        entered();
        stage.until(() -> stage.remote().phone().startsWith("Your phone is connected"));
        String before = post("/state", "").body();
        press("NEXT");
        stage.until(() -> stage.shownSlide() == 1);
        assertFalse(post("/state", "").body().equals(before));
        assertFalse(before.contains("\"next\":\"\""), before);
    }
}
