package org.watchword.cli;

import java.nio.file.Path;
import org.watchword.content.contact.Area;

/// What `watchword print` was asked for when it is a deck.
///
/// @param language a language, or its plain form
/// @param what a form of it, or a pack
/// @param out a file, or a folder for a pack
/// @param json whether the outcome is wanted as JSON
record DeckWish(String deck, String language, Area area, DeckOptions what, PrintOptions how, Path out, boolean json) {}
