package org.watchword.gates.bad.siblings.records;

/// A bad example's other half.
public record Kept(String what) {}
