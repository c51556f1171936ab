package org.watchword.content.library;

import org.watchword.content.contact.Area;
import org.watchword.content.text.LocalText;

/// An area that the library has contacts for, as a trainer knows it.
public record NamedArea(Area area, LocalText name) {}
