package org.watchword.records.fault;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The places where a power cut hurts most. Tests start the program with `-Dwatchword.fault=APPEND_BEFORE_FORCE:3`
/// and it stops dead, as if the plug had been pulled, the third time it comes past that place.
///
/// Without the property, passing costs a comparison with a constant. It works on the shipped program too, so what is
/// tested is what is used.
public enum FaultPoint {
    /// The event's bytes were handed to the system but not forced.
    APPEND_BEFORE_FORCE,
    /// The event is safe, nobody has been told yet.
    APPEND_AFTER_FORCE,
    /// A new segment file exists and is empty.
    SEGMENT_CREATED,
    /// A person is about to be erased from a segment; those before it are done.
    ERASE_BETWEEN_SEGMENTS,
    /// The journal has forgotten a person whom the register still names.
    ERASE_BEFORE_REGISTER,
    /// A batch is in the register's transaction, not committed.
    BATCH_BEFORE_COMMIT,
    /// A batch is committed, not yet forced.
    BATCH_AFTER_COMMIT,
    /// A backup is written and was not yet opened to check it.
    BACKUP_BEFORE_CHECK,
    /// A backup was checked and has not got its name yet.
    BACKUP_BEFORE_MOVE,
    /// The register's tables are half changed.
    MIGRATION_BETWEEN_STEPS,
    /// A new form of the key file is written beside the one that holds.
    KEY_WRITTEN,
    /// The key file that held has stepped aside, and the new one has not taken its name.
    KEY_ASIDE,
    /// The new form holds; the one before is not wiped yet.
    KEY_REPLACED,
    /// Records brought back lie ready beside the present ones, under no name that counts.
    RESTORE_BEFORE_DECIDED,
    /// From here on the records brought back are those that count; the present ones still stand in their place.
    RESTORE_DECIDED,
    /// The present records were set aside, those brought back are not in their place yet.
    RESTORE_BETWEEN_MOVES;

    /// What the program's process answers when it stopped at a fault point.
    public static final int EXIT = 86;

    private static final String ORDER = System.getProperty("watchword.fault", "");
    private static final @Nullable FaultPoint ARMED = armed();
    private static final AtomicInteger PASSES_LEFT = new AtomicInteger(passes());

    /// Stops the process without any farewell when this is the ordered point and the ordered time; else does nothing.
    public void pass() {
        if (this == ARMED && PASSES_LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT);
        }
    }

    private static @Nullable FaultPoint armed() {
        return ORDER.isEmpty() ? null : valueOf(ORDER.split(":", 2)[0].toUpperCase(Locale.ROOT));
    }

    private static int passes() {
        return ORDER.contains(":") ? Integer.parseInt(ORDER.split(":", 2)[1]) : 1;
    }
}
