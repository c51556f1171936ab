package org.watchword.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.watchword.content.contact.Area;

/// What `watchword print` was asked for.
///
/// @param language empty for every language that the print has
/// @param how on which paper, with which letters and ink
/// @param out a file, or a folder for every language
/// @param json whether the outcome is wanted as JSON
record PrintWish(String print, Optional<String> language, Area area, PrintOptions how, Path out, boolean json) {}
