package org.watchword.content.sign;

/// What a sign is about: things that happen, never who somebody is.
public enum SignKind {
    /// Hurt, tired, ill-fed: never dress, skin or where somebody seems to come from.
    APPEARANCE,
    CONTROL,
    MOVEMENT,
    LIVING,
    WORK,
    BEHAVIOUR
}
