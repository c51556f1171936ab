package org.watchword.session;

/// Names the asking of one question in one session. A question slide asks once, so the slide's key is the name:
/// "act/how-to-report#report-who@before" and "…@after" are two rounds of one question.
public record RoundId(String slideKey) {

    @Override
    public String toString() {
        return slideKey;
    }
}
