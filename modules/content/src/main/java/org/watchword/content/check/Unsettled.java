package org.watchword.content.check;

import org.watchword.content.text.SourcePlace;

/// Something that a person has to look at before the library may call it certain.
///
/// @param what its kind and id, such as `contact gb#police`
/// @param why the reason that stands in the file, or where nobody has looked, the day the source was read
public record Unsettled(SourcePlace place, String what, String why) {}
