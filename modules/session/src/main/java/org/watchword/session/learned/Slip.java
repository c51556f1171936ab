package org.watchword.session.learned;

/// Joins what one person answered before to what the same person answered after: the number on a slip, or its keyed
/// hash. It says nothing about the person and is never tied to the register.
public record Slip(String key) {}
