package org.watchword.desktop.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.trial.TrialFacts.Opening;
import org.watchword.desktop.trial.TrialViewState.Cause;
import org.watchword.desktop.wings.WingAddress;

/// How the trial with one phone stands: what is said, and when which remedy is given.
class TrialViewTest {

    private static final WingAddress WIRELESS =
            new WingAddress("wlan0", "192.168.8.2:8090", "/try", Likelihood.WIRELESS);
    private static final WingAddress TUNNEL = new WingAddress("tun0", "10.8.0.3:8090", "/try", Likelihood.VIRTUAL);
    private static final TrialFacts OPEN = TrialFacts.BEGIN.with(Opening.OPEN, List.of(WIRELESS, TUNNEL));

    private static TrialViewState after(int seconds, TrialFacts facts) {
        TrialFacts later = facts;
        for (int second = 0; second < seconds; second++) {
            later = later.later(facts.reached());
        }
        return TrialViewState.of(later, Evening.ENGLISH);
    }

    private static List<String> causes(TrialViewState state) {
        return state.causes().stream().map(Cause::what).toList();
    }

    private static Parent view(TrialViewState state) {
        return new TrialView(new SimpleObjectProperty<>(state), () -> {}, () -> {}, Evening.ENGLISH);
    }

    @Test
    void pictures() {
        Pictures.take("trial-waiting", () -> view(after(3, OPEN)));
        Pictures.take("trial-reached", () -> view(after(3, OPEN.later(Set.of("192.168.8.2")))));
        Pictures.take("trial-not-yet", () -> view(after(60, OPEN.with(Guard.PUBLIC_NETWORK))));
        Pictures.take("trial-no-network", () -> view(after(3, TrialFacts.BEGIN.with(Opening.OPEN, List.of()))));
    }

    @Test
    void itWaitsBeforeItFindsFault() {
        assertEquals(List.of(), after(TrialViewState.PATIENCE_SECONDS - 1, OPEN).causes());
        assertTrue(after(TrialViewState.PATIENCE_SECONDS, OPEN).causes().size() > 3);
    }

    @Test
    void aPublicNetworkOfWindowsComesFirst() {
        List<String> causes = causes(after(60, OPEN.with(Guard.PUBLIC_NETWORK)));
        assertTrue(causes.getFirst().startsWith("Windows counts this Wi-Fi as public"), causes.toString());
        assertTrue(causes.getLast().startsWith("It need not work"), "hands and slips are always there");
    }

    @Test
    void aFirewallIsNamedUnlessTheSystemSaysThereIsNone() {
        String firewall = Evening.ENGLISH.get(TrialWord.FIREWALL);
        assertTrue(causes(after(60, OPEN.with(Guard.FIREWALL))).contains(firewall));
        assertTrue(causes(after(60, OPEN.with(Guard.UNKNOWN))).contains(firewall));
        assertTrue(!causes(after(60, OPEN.with(Guard.NONE))).contains(firewall));
    }

    @Test
    void theAddressThatWorkedIsTheOneThatIsShown() {
        TrialViewState state = after(60, OPEN.later(Set.of("10.8.0.3")));
        assertTrue(state.reached());
        assertEquals(TUNNEL, state.address().orElseThrow());
        assertEquals("A phone reached this laptop by 10.8.0.3:8090 (tun0).", state.sum());
        assertEquals(List.of(), state.causes());
        assertEquals("192.168.8.2:8090/try (wlan0)", state.addresses().getFirst());
    }

    @Test
    void withoutANetworkAndWithoutAPortItSaysWhatToDo() {
        assertTrue(
                after(1, TrialFacts.BEGIN.with(Opening.OPEN, List.of())).sum().contains("hotspot"));
        assertTrue(
                after(1, TrialFacts.BEGIN.with(Opening.FAILED, List.of())).sum().contains("Try again"));
    }
}
