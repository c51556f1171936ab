package org.watchword.records.register;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;

/// The register's file does not answer. Its message names a code and nothing else, because what a database says about a
/// failure may hold somebody's name.
public final class RegisterBroken extends IOException {

    private static final long serialVersionUID = 1;

    /// What H2 answers when the disk, the memory or another program is in the way. Anything else may be a page of the
    /// file that says something it should not.
    private static final Set<Integer> NOT_THE_FILE = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.OUT_OF_MEMORY,
            ErrorCode.LOCK_TIMEOUT_1,
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.DATABASE_IS_CLOSED);

    private final boolean damage;

    RegisterBroken(String code) {
        this(code, false);
    }

    private RegisterBroken(String code, boolean damage) {
        super("the register does not answer: " + code);
        this.damage = damage;
    }

    /// @param doing what was tried
    /// @param cause whose message is not taken over
    static RegisterBroken during(String doing, Throwable cause) {
        return sql(cause)
                .map(sql -> new RegisterBroken(
                        doing + " " + sql.getSQLState() + "/" + sql.getErrorCode(),
                        !NOT_THE_FILE.contains(sql.getErrorCode())))
                .orElseGet(
                        () -> new RegisterBroken(doing + " " + cause.getClass().getSimpleName()));
    }

    private static Optional<SQLException> sql(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /// Whether the file itself may be damaged, so that it is better made anew than opened again.
    boolean maybeDamage() {
        return damage;
    }
}
