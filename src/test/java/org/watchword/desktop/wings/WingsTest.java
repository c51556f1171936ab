package org.watchword.desktop.wings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
import org.watchword.answers.serve.Page;

/// The server runs while something is open, and not a moment longer.
class WingsTest {

    private final Wings wings = new Wings();

    @AfterEach
    void end() {
        wings.close();
    }

    private int status(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI page = URI.create("http://127.0.0.1:" + wings.port().orElseThrow() + path);
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void theLastOneThatIsShutClosesTheServer() throws Exception {
        assertTrue(wings.port().isEmpty());
        wings.open("one", _ -> Page.empty(200));
        int port = wings.port().orElseThrow();
        wings.open("two", _ -> Page.empty(200));
        assertEquals(port, wings.port().orElseThrow(), "one server for both");
        assertEquals(200, status("/two"));
        assertTrue(wings.shut("two"));
        assertEquals(404, status("/two"));
        assertEquals(404, status("/"), "there are no questions here");
        assertFalse(wings.shut("two"));
        assertTrue(wings.shut("one"));
        assertTrue(wings.port().isEmpty());
    }

    @Test
    void twoLaptopsProgramsDoNotFightForAPort() throws Exception {
        Wings others = new Wings();
        try {
            others.open("one", _ -> Page.empty(200));
            wings.open("one", _ -> Page.empty(200));
            assertFalse(others.port().equals(wings.port()));
        } finally {
            others.close();
        }
    }

    @Test
    void anAddressIsTypedShortAndScannedWhole() {
        WingAddress address = new WingAddress("wlan0", "192.168.8.2:8090", "/remote", Likelihood.WIRELESS);
        assertEquals("192.168.8.2:8090/remote", address.typed());
        assertEquals("http://192.168.8.2:8090/remote/k/abc", address.scanned("/remote/k/abc"));
    }
}
