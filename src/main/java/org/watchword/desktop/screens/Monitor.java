package org.watchword.desktop.screens;

/// One screen as the system reports it at one moment.
///
/// The id survives a move to the other side and a pulled cable: it is made of what the screen is, not of where it
/// stands.
///
/// @param id the same for the same screen in every report, different for two screens in one report
/// @param place where it stands, in logical units
/// @param scale device pixels a logical unit, 1.0 for 100 %
/// @param primary whether the system puts new windows here
public record Monitor(String id, Place place, double scale, boolean primary) {

    /// Width in device pixels, which is what pictures for this screen are drawn at.
    public int pixelWidth() {
        return (int) Math.round(place.width() * scale);
    }

    /// Height in device pixels.
    public int pixelHeight() {
        return (int) Math.round(place.height() * scale);
    }
}
