package org.watchword.print;

import org.watchword.content.contact.Directory;
import org.watchword.content.figure.Figures;

/// What differs from place to place: the contacts and figures that hold in the chosen area.
public record LocalFacts(Directory contacts, Figures figures) {}
