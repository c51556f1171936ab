package org.watchword.desktop.slide.picture;

/// How a picture is set into its place.
public enum Fit {
    /// Edge to edge. Where the place is narrower than the picture, the picture keeps its width, stands on the ground
    /// and its upper edge goes on to the top: nothing that was drawn is cut off.
    EDGE,
    /// The whole picture, with nothing around it.
    WHOLE,
    /// Stretched to its place: for pictures in which places are given in percent.
    EXACT
}
