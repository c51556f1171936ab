package org.watchword.answers.remote;

import java.time.Duration;
import java.util.Optional;

/// What the remote shows. The air can be listened to: there is no place here for notes, names or who came.
///
/// @param next what the next press shows, in the laptop's words: the title of a slide, or what the press does
/// @param black whether the wall is black
/// @param gone since presenting began; empty before
/// @param talk what is left of the time that a slide gives people to talk; empty when they do not
public record RemoteView(String next, boolean black, Optional<Duration> gone, Optional<Duration> talk) {

    /// Before anything is shown.
    public static final RemoteView NOTHING = new RemoteView("", false, Optional.empty(), Optional.empty());
}
