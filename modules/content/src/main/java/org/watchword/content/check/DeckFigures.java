package org.watchword.content.check;

/// One deck in figures, for whoever signs it off.
///
/// @param form the language or plain form
/// @param minutes as the deck says
/// @param slides shown, breaks included
/// @param wordsASlide on average, over slides that the deck's modules write
/// @param readingAge in years, over all that the room reads; 0 where it cannot be told
/// @param averageSentence in words
/// @param longestSentence in words
/// @param questions slides that ask one, before and after counted each
/// @param activity percent of the minutes, breaks left out, in which people answer, decide or talk
/// @param pictures slides with a picture or a film
/// @param common percent of the running words that are common ones; 100 where the language has no list of them
public record DeckFigures(
        String deck,
        String form,
        int minutes,
        int slides,
        double wordsASlide,
        double readingAge,
        double averageSentence,
        int longestSentence,
        int questions,
        int activity,
        int pictures,
        double common) {}
