package org.watchword.content.yaml;

/// The words of the grammar in one language.
public record GrammarWordsYaml(
        String notes,
        String handout,
        String before,
        String say,
        String ask,
        String ifAsked,
        String source,
        String explanation,
        String step) {

    public GrammarWordsYaml {
        Need.text("notes", notes);
        Need.text("handout", handout);
        Need.text("before", before);
        Need.text("say", say);
        Need.text("ask", ask);
        Need.text("if-asked", ifAsked);
        Need.text("source", source);
        Need.text("explanation", explanation);
        Need.text("step", step);
    }
}
