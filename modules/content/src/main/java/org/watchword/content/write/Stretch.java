package org.watchword.content.write;

/// Lines of a slide that one value of a field stands on.
///
/// @param first counted from 0
/// @param last of the same value; as large as `first` or larger
/// @param value as a person reads it
record Stretch(SlideField field, int first, int last, String value) {}
