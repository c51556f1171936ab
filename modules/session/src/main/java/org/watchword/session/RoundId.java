package org.watchword.session;

/// Names the asking of one question in one session. A question slide asks once, so the slide's key is the name:
/// "act/how-to-report#report-who@before" and "…@after" are two rounds of one question. A scenario asks once in each of
/// its scenes, which are numbered from 1 behind the key: "act/how-to-report#kai:2".
public record RoundId(String slideKey) {

    /// The round of a scene.
    ///
    /// @param number from 1
    static RoundId ofScene(String slideKey, int number) {
        return new RoundId(slideKey + ":" + number);
    }

    @Override
    public String toString() {
        return slideKey;
    }
}
