package org.watchword.desktop.slide.face;

import java.nio.file.Path;

/// A picture of the library.
///
/// @param words what it shows, for those who do not see it; empty when it is decoration
public record Shot(Path file, String words) {}
