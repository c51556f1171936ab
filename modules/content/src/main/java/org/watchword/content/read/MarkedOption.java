package org.watchword.content.read;

import java.util.Optional;
import org.watchword.content.question.Option;
import org.watchword.content.text.SourcePlace;

/// An option as it stands in its list.
///
/// @param partner the other half of a pair
/// @param next where a choice leads: a number, `end`, or nothing
record MarkedOption(Option option, Optional<Option> partner, String next, SourcePlace place) {}
