package org.watchword.content.read;

import java.util.List;
import java.util.Map;

/// What a file says in its source language, with what a translation must name to stand for it.
///
/// @param title the H1
/// @param hashes the source hash of each, by its id in the module
record Sources<T>(String title, List<T> all, Map<String, String> hashes) {}
