package org.watchword.desktop.find;

/// Something that can be found.
///
/// @param kind what it is, in a word
/// @param detail more words that tell it from others
/// @param also words it is looked for by, which are not shown
public record Thing(String kind, String title, String detail, String also, Target target) {}
