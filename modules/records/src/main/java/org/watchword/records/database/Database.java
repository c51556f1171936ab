package org.watchword.records.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ServiceLoader;
import org.jdbi.v3.core.Handle;

/// What differs between the databases that can hold a register. Tables, steps and questions are the same for all; see
/// `src/docs/decisions/`, the record about one set of tables. The program has [H2] and no other.
public interface Database {

    /// The database that stands in place of H2 where one is given, as in the tests; H2 otherwise.
    static Database given() {
        return ServiceLoader.load(Database.class, Database.class.getClassLoader())
                .findFirst()
                .orElseGet(H2::new);
    }

    /// Where JDBC finds a register; called again for each opening.
    ///
    /// @param file where the register lies, without the ending of its file
    /// @param isThere whether it was made before
    String url(Path file, boolean isThere);

    /// Forces what was committed to the disk.
    void force(Handle open);

    /// Copies a register, as it stands now, into a zip.
    void copy(Handle open, Path zip);

    /// Ends the use of a register; rows that were deleted leave no trace.
    ///
    /// @throws SQLException when the database does not answer
    void close(Connection open) throws SQLException;

    /// Ends it without any tidying, as after a failure.
    ///
    /// @throws SQLException when it has ended already
    void abandon(Connection open) throws SQLException;

    /// Finds the newest valid part of a register that was not closed, before it is opened again.
    ///
    /// @param onDisk its file
    void recover(Path onDisk, char[] key);
}
