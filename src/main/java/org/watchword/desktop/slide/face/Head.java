package org.watchword.desktop.slide.face;

/// The top of a slide: a small line that says where we are, and the heading.
public record Head(String eyebrow, String heading) {}
