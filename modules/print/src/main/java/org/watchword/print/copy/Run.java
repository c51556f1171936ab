package org.watchword.print.copy;

/// A stretch of text of one weight, with every reference filled in.
public record Run(String text, Weight weight) {}
