package org.watchword.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.watchword.room.DataFolder;

/// How the windows are opened.
///
/// @param data where everything is kept
/// @param content the folder of the shipped library, as `ShippedLibrary.find` found it; empty when there is none
/// @param atOnce what the window opens with
public record DesktopOptions(DataFolder data, Optional<Path> content, AtOnce atOnce) {}
