package org.watchword.session.result;

/// One question as it stood in one version of its bank.
public record QuestionUse(String bank, int version, String question) {}
