package org.watchword.exchange.form;

/// One answer as a foreign file has it.
///
/// @param percent what choosing it earns: 100 is right, 0 or less is wrong
record Answer(Prose words, double percent, Prose why) {

    static final double RIGHT = 100;

    /// An answer without an explanation.
    static Answer of(String words, boolean right) {
        return new Answer(Prose.plain(words), right ? RIGHT : 0, Prose.NONE);
    }
}
