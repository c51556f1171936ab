package org.watchword.desktop.prints;

/// How certificates are wanted.
///
/// @param session id of the session; empty for the latest
/// @param years for how many they hold, from the day of the session; 0 for good
/// @param whoLeft whether those who left before the end get one too
/// @param signer whose name stands below the line to sign on; may be empty
record Certified(String session, int years, boolean whoLeft, String signer) {
    static final Certified USUAL = new Certified("", 0, false, "");

    Certified of(String chosen) {
        return new Certified(chosen, years, whoLeft, signer);
    }

    Certified holding(int chosen) {
        return new Certified(session, chosen, whoLeft, signer);
    }

    Certified withWhoLeft(boolean too) {
        return new Certified(session, years, too, signer);
    }

    Certified signedBy(String name) {
        return new Certified(session, years, whoLeft, name);
    }
}
