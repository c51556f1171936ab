package org.watchword.desktop.slide.face;

/// Where phones find the page for answers.
///
/// @param code what a camera reads, a whole address with its scheme
/// @param address the same as people type it, short
public record Doorway(String code, String address) {}
