package org.watchword.example;

/// A type that others cannot see, given away in a public signature.
public record Example(org.watchword.example.inner.Hidden hidden) {}
