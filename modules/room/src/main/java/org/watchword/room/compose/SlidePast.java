package org.watchword.room.compose;

/// What became of slides, and what their file has to be.
///
/// @param past each step with all slides, those among them that are not fit to be shown
/// @param before what stood in the file before the last step
/// @param after what stands in it now; who is stopped while saving finds `before` there
record SlidePast(Past past, String before, String after) {}
