package org.watchword.desktop.frame;

/// The pages of the trainer's window.
public enum Page {
    HOME,
    SESSIONS,
    PRINTS,
    NUMBERS,
    GIVEN_OUT,
    RECALL,
    AFTERWARDS,
    ADDRESSES,
    PASSES,
    REPORTS,
    SETTINGS,
    NAMES,
    CHANGES,
    QUESTIONS,
    LANGUAGES,
    PACKS,
    COMPOSE,
    PREPARE,
    SETUP,
    REGISTER,
    PHONES,
    CLOSE
}
