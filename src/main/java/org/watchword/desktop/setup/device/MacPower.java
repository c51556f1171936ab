package org.watchword.desktop.setup.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Mac tells in words (`pmset -g batt`).
///
/// @param pmset what it says, empty when it cannot be asked
record MacPower(Supplier<String> pmset) implements PowerSource {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})%");
    private static final int FULL = 100;

    @Override
    public Power now() {
        String said = pmset.get();
        Matcher percent = PERCENT.matcher(said);
        int full = percent.find() ? Integer.parseInt(percent.group(1)) : FULL;
        if (said.contains("'Battery Power'")) {
            return new Power.Battery(full);
        }
        return said.contains("'AC Power'") ? new Power.Mains(full) : new Power.Unknown();
    }

    static String ask() {
        try {
            Process asked = new ProcessBuilder("pmset", "-g", "batt").start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notHere) {
            return "";
        }
    }
}
