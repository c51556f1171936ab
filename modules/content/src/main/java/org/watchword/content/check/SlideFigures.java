package org.watchword.content.check;

/// One slide of a deck in figures. The reading age of so few words is a hint, not a measure.
///
/// @param form the language or plain form
/// @param slide its key in the deck
/// @param words of its heading and body, or of its question and options
/// @param readingAge in years; 0 where it cannot be told
/// @param longestSentence in words
public record SlideFigures(String deck, String form, String slide, int words, double readingAge, int longestSentence) {}
