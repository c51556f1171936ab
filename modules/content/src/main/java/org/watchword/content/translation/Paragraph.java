package org.watchword.content.translation;

/// One stretch of a print's text that is translated as a whole.
///
/// @param id where it stands in the print: `title`, `lead-1`, `panel-2`, `panel-2.1`, of a list `panel-2.1.3`
/// @param words as they are written in the text's file, with references in braces
public record Paragraph(String id, String words) {}
