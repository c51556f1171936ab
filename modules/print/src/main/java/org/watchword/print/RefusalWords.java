package org.watchword.print;

import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of refusals, read from `refusals.properties`.
final class RefusalWords {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.watchword.print.refusals", Locale.ROOT);

    private RefusalWords() {}

    static String what(Refused refused) {
        return sentence(refused, "what");
    }

    static String remedy(Refused refused) {
        return sentence(refused, "remedy");
    }

    private static String sentence(Refused refused, String which) {
        String key = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return SENTENCES.getString(key + "." + which).replace("{0}", refused.subject());
    }
}
