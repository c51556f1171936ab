package org.watchword.desktop.form;

/// One thing that can be chosen.
///
/// @param code that the program knows it by
/// @param name that the trainer reads
public record Option(String code, String name) {}
