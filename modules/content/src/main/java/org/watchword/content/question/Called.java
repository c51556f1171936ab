package org.watchword.content.question;

/// Something that hands can go up for, by the letter that the trainer calls and the wall shows.
///
/// @param letter A, B, C …, a number of a scale or a partner, or ? for "Not sure"
/// @param right of what hands are asked, which for an order is its first step and for pairs the partner of A
public record Called(String letter, Option option, boolean right) {}
