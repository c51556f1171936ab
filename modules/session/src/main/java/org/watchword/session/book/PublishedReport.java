package org.watchword.session.book;

import java.time.LocalDate;

/// A report that left the laptop, as it was then. What somebody has got cannot be taken back, so it is never changed
/// and never taken out.
///
/// @param hash the SHA-256 sum of `model` in UTF-8, as 64 lower-case hexadecimal characters; it names the report
/// @param day on which it was published
/// @param model the whole report as text, [BookRules#LONGEST_REPORT] letters at most
public record PublishedReport(String hash, LocalDate day, String model) {}
