package org.watchword.content.sign;

import java.time.LocalDate;

/// Where a sign was read.
///
/// @param title of the page, with its publisher
/// @param url its address
/// @param read the day it was read
public record SignSource(String title, String url, LocalDate read) {}
