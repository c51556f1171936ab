package org.watchword.desktop.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.wings.WingAddress;

/// How the trial with one phone stands, in plain words.
///
/// @param sum how it stands, in one sentence
/// @param next what to do with that; may be empty
/// @param reached whether a phone was here
/// @param address the likeliest one, to be scanned and typed; empty when there is none
/// @param addresses all of them, each with whether a phone came by it
/// @param causes what may keep the phone away, the likeliest first; empty while it is too early to say
record TrialViewState(
        String sum,
        String next,
        boolean reached,
        Optional<WingAddress> address,
        List<String> addresses,
        List<Cause> causes) {

    /// So long a phone may take to be found, unlocked and pointed at the laptop.
    static final int PATIENCE_SECONDS = 40;

    /// Something that may be wrong, and what to do about it.
    record Cause(String what, String remedy) {}

    TrialViewState {
        addresses = List.copyOf(addresses);
        causes = List.copyOf(causes);
    }

    static TrialViewState of(TrialFacts facts, Texts texts) {
        return switch (facts.opening()) {
            case UNDER_WAY -> told(texts.get(TrialWord.STARTING));
            case FAILED -> told(texts.get(TrialWord.FAILED));
            case OPEN -> open(facts, texts);
        };
    }

    private static TrialViewState told(String words) {
        return new TrialViewState(words, "", false, Optional.empty(), List.of(), List.of());
    }

    private static TrialViewState open(TrialFacts facts, Texts texts) {
        if (facts.addresses().isEmpty()) {
            return told(texts.get(TrialWord.NO_NETWORK));
        }
        List<String> addresses = facts.addresses().stream()
                .map(each -> texts.get(
                        facts.reachedBy(each) ? TrialWord.ADDRESS_REACHED : TrialWord.ADDRESS,
                        each.typed(),
                        each.network()))
                .toList();
        WingAddress shown = facts.addresses().stream()
                .filter(facts::reachedBy)
                .findFirst()
                .orElse(facts.addresses().getFirst());
        boolean reached = facts.reachedBy(shown);
        boolean late = !reached && facts.waited() >= PATIENCE_SECONDS;
        return new TrialViewState(
                reached
                        ? texts.get(TrialWord.REACHED, shown.host(), shown.network())
                        : texts.get(late ? TrialWord.NOT_YET : TrialWord.WAITING),
                reached ? texts.get(TrialWord.REACHED_NEXT) : "",
                reached,
                Optional.of(shown),
                addresses,
                late ? causes(facts, texts) : List.of());
    }

    private static List<Cause> causes(TrialFacts facts, Texts texts) {
        List<Cause> causes = new ArrayList<>();
        causes.add(cause(texts, TrialWord.SAME_WIFI, TrialWord.SAME_WIFI_REMEDY));
        switch (facts.guard()) {
            case PUBLIC_NETWORK ->
                causes.addFirst(cause(texts, TrialWord.PUBLIC_NETWORK, TrialWord.PUBLIC_NETWORK_REMEDY));
            case FIREWALL, UNKNOWN -> causes.add(cause(texts, TrialWord.FIREWALL, TrialWord.FIREWALL_REMEDY));
            case NONE -> {}
        }
        causes.add(cause(texts, TrialWord.ISOLATED, TrialWord.ISOLATED_REMEDY));
        if (facts.addresses().stream().anyMatch(each -> each.likelihood() == Likelihood.VIRTUAL)) {
            causes.add(cause(texts, TrialWord.VPN, TrialWord.VPN_REMEDY));
        }
        causes.add(cause(texts, TrialWord.ALWAYS, TrialWord.ALWAYS_REMEDY));
        return causes;
    }

    private static Cause cause(Texts texts, TrialWord what, TrialWord remedy) {
        return new Cause(texts.get(what), texts.get(remedy));
    }
}
