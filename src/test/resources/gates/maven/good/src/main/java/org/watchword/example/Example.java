package org.watchword.example;

/// Nothing is wrong here.
public record Example(String name) {}
