package org.watchword.content.library;

/// The words of the grammar in one language: names of sections and of the trainer's notes.
public record GrammarWords(
        String notes,
        String handout,
        String before,
        String say,
        String ask,
        String ifAsked,
        String source,
        String explanation,
        String step) {

    /// What a library without its own words understands.
    public static final GrammarWords ENGLISH = new GrammarWords(
            "Notes", "Handout", "Before you show this", "Say", "Ask", "If asked", "Source", "Explanation", "Step");
}
