package org.watchword.print.page;

import java.time.ZonedDateTime;
import org.watchword.print.type.Writing;

/// What a file says about itself.
///
/// @param title in the file's language
/// @param at when it was asked for; the file's only time, so that the same request gives the same bytes
public record About(String title, Writing writing, ZonedDateTime at) {}
