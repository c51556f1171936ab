package org.watchword.answers.trial;

/// Every word of the page that shows that a phone can reach the laptop.
public enum TrialWord {
    TITLE,
    HEADING,
    TEXT,
    KEPT
}
