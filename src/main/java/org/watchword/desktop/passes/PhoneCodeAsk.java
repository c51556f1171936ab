package org.watchword.desktop.passes;

/// What a trainer can ask about one person's phone.
sealed interface PhoneCodeAsk {
    /// Make a code; of a test that is on a phone already, a new one.
    ///
    /// @param language in which it is to be taken
    record Give(String language) implements PhoneCodeAsk {}

    /// Only this person sees the screen now: show the code.
    record Show() implements PhoneCodeAsk {}

    /// The test goes on no longer.
    record End() implements PhoneCodeAsk {}
}
