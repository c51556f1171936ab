package org.watchword.content.markdown;

/// What may stand in a stretch of blocks besides paragraphs and lists.
///
/// @param pictures pictures and films
/// @param remember a block quote
/// @param links addresses of sources
/// @param decorative a picture may have no words
public record Allowed(boolean pictures, boolean remember, boolean links, boolean decorative) {

    /// Paragraphs and lists.
    public static final Allowed TEXT = new Allowed(false, false, false, false);

    /// Paragraphs and lists with links.
    public static final Allowed SOURCES = new Allowed(false, false, true, false);

    /// Panels of prints, questions of hotspots.
    public static final Allowed PICTURES = new Allowed(true, true, false, false);
}
