package org.watchword.answers.seat;

/// One slip: what is printed on it, and what its phone is known by. Slips are handed out shuffled, so that the number
/// says nothing about who came when.
///
/// @param number from 1
public record Seat(int number, Token token, WordPair words) {}
