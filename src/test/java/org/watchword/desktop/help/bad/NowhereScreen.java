package org.watchword.desktop.help.bad;

/// A screen that the guide says nothing about. It is what the walk over the screens must find.
final class NowhereScreen {
    private NowhereScreen() {}
}
