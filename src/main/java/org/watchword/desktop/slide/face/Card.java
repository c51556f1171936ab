package org.watchword.desktop.slide.face;

/// Somebody to call.
///
/// @param number or address, as it is printed
/// @param telephone whether it is dialled, and so set large
public record Card(String number, boolean telephone, String name, Line purpose, boolean shown) {}
