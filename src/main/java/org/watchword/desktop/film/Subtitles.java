package org.watchword.desktop.film;

import org.watchword.content.media.Captions;

/// What is said in a film, in one language.
public record Subtitles(String language, Captions captions) {}
