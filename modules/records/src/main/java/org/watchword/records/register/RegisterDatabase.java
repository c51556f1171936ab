package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.watchword.records.fault.FaultPoint;

/// The register's file, open. One connection for reading and writing; whoever uses it holds the register's lock.
final class RegisterDatabase implements AutoCloseable {

    private final Handle handle;

    private RegisterDatabase(Handle handle) {
        this.handle = handle;
    }

    /// Opens or creates the file and brings its tables up to date.
    ///
    /// @param beforeChange what to do before tables that hold something are changed
    /// @throws RegisterBroken when the file cannot be opened or its tables not be changed
    /// @throws IOException when `beforeChange` fails
    static RegisterDatabase open(RegisterAddress address, BeforeChange beforeChange) throws IOException {
        RegisterDatabase database = new RegisterDatabase(connect(address));
        try {
            Steps steps = database.ask(Steps::taken);
            if (!steps.isNew() && !steps.complete()) {
                beforeChange.keep(database);
            }
            if (!steps.complete()) {
                Migrations.on(address).migrate();
            }
            new MissingTotals(database).fill();
            return database;
        } catch (FlywayException broken) {
            database.abandon();
            throw RegisterBroken.during("migration", broken);
        } catch (IOException notKept) {
            database.abandon();
            throw notKept;
        }
    }

    /// Opens a file only to look at it: its tables are left as they are.
    ///
    /// @throws RegisterBroken when the file cannot be opened
    static RegisterDatabase openAsItIs(RegisterAddress address) throws RegisterBroken {
        return new RegisterDatabase(connect(address));
    }

    private static Handle connect(RegisterAddress address) throws RegisterBroken {
        try {
            return Jdbi.create(address.url(), RegisterAddress.USER, address.password())
                    .open();
        } catch (JdbiException broken) {
            throw RegisterBroken.during("opening", broken);
        }
    }

    /// Reads.
    ///
    /// @throws RegisterBroken when the file does not answer
    <T> T ask(Function<Handle, T> question) throws RegisterBroken {
        try {
            return question.apply(handle);
        } catch (JdbiException broken) {
            throw RegisterBroken.during("reading", broken);
        }
    }

    /// Writes one batch whole or not at all, and forces it.
    ///
    /// @throws RegisterBroken when the file does not answer
    void write(Consumer<Handle> batch) throws RegisterBroken {
        try {
            handle.useTransaction(inside -> {
                batch.accept(inside);
                FaultPoint.BATCH_BEFORE_COMMIT.pass();
            });
            FaultPoint.BATCH_AFTER_COMMIT.pass();
            RegisterAddress.DATABASE.force(handle);
        } catch (JdbiException broken) {
            throw RegisterBroken.during("writing", broken);
        }
    }

    /// Copies the file, as it stands now, into a zip of H2's own making.
    ///
    /// @return what the copy must say
    /// @throws RegisterBroken when the file does not answer
    Copied backUp(Path zip) throws RegisterBroken {
        return ask(open -> {
            RegisterAddress.DATABASE.copy(open, zip);
            return Copied.read(open);
        });
    }

    /// Closes without any tidying, as after a failure.
    void abandon() {
        try {
            RegisterAddress.DATABASE.abandon(handle.getConnection());
        } catch (SQLException alreadyGone) {
            return;
        }
    }

    /// Closes, the connection too, which JDBI would want to tidy; rows that were deleted leave no trace in the file.
    ///
    /// @throws RegisterBroken when the file does not answer
    @Override
    public void close() throws RegisterBroken {
        try {
            RegisterAddress.DATABASE.close(handle.getConnection());
        } catch (SQLException broken) {
            throw RegisterBroken.during("closing", broken);
        }
    }

    /// What must be safe before tables are changed.
    @FunctionalInterface
    interface BeforeChange {
        void keep(RegisterDatabase database) throws IOException;
    }
}
