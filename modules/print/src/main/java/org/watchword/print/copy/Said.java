package org.watchword.print.copy;

import org.watchword.print.type.Writing;

/// A line that the program adds, in the language it really is in.
public record Said(Writing writing, String words) {}
