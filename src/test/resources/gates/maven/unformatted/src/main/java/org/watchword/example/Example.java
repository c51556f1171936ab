package org.watchword.example;

/// Not as the formatter would write it.
public record Example( String name ){ }
