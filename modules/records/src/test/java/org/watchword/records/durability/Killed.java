package org.watchword.records.durability;

import java.io.Serial;

/// The program's end in the middle of a step, from which no code of ours can wake up.
final class Killed extends Error {

    @Serial
    private static final long serialVersionUID = 1;
}
