package org.watchword.exchange.item;

/// What a question loses by being written in a format.
///
/// @param question the question's id
/// @param leftOut whether the format cannot hold the question at all
public record Loss(String question, Reason reason, boolean leftOut) {}
