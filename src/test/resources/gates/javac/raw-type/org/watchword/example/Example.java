package org.watchword.example;

import java.util.List;

/// A raw type: only -Xlint with -Werror refuses it.
public record Example(List names) {}
