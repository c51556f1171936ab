package org.watchword.session;

import java.util.List;
import java.util.Optional;

/// What is so of every name that is kept: allowed at all, there, not too long, tidied and never guessed.
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    static Optional<Reason> banned(SessionSetup setup) {
        if (setup.pupils()) {
            return Optional.of(Reason.NAMES_BANNED_FOR_PUPILS);
        }
        return setup.headCountOnly() ? Optional.of(Reason.HEAD_COUNT_ONLY) : Optional.empty();
    }

    static Optional<Reason> wrong(Personal.Known who) {
        if (who.name().isEmpty()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        boolean tooLong = who.name().length() > LONGEST
                || who.organisation().length() > LONGEST
                || who.role().length() > LONGEST;
        return tooLong ? Optional.of(Reason.NAME_TOO_LONG) : Optional.empty();
    }

    static Personal.Known tidy(Personal.Known who) {
        return new Personal.Known(tidy(who.name()), tidy(who.organisation()), tidy(who.role()));
    }

    /// Control characters and doubled blanks come from pasted lists and bar-code readers; nobody is called that.
    private static String tidy(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
    }

    /// By what a list that is read in again knows who stands there already.
    static Object key(Personal personal) {
        return personal instanceof Personal.Known known
                ? List.of(NameKey.of(known.name()), NameKey.of(known.organisation()))
                : personal;
    }
}
