package org.watchword.content.question;

/// How a question is asked and answered.
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE,
    SCALE,
    CONFIDENCE,
    ORDER,
    MATCH,
    TEXT,
    CLOUD,
    HOTSPOT,
    SCENARIO;

    /// Whether it asks what somebody knows, so that it must explain itself and name its source.
    public boolean asksKnowledge() {
        return switch (this) {
            case SINGLE, MULTIPLE, TRUE_FALSE, ORDER, MATCH, HOTSPOT, SCENARIO -> true;
            case SCALE, CONFIDENCE, TEXT, CLOUD -> false;
        };
    }
}
