package org.watchword.example.inner;

/// Not exported.
public record Hidden(String name) {}
