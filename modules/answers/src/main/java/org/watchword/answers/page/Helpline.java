package org.watchword.answers.page;

/// Somebody to talk to, given by whoever runs the session: this part knows no numbers.
///
/// @param language of the name and the note
/// @param number as it is dialled and shown
/// @param note when they answer and in which languages; may be empty
public record Helpline(String language, String name, String number, String note) {}
