package org.watchword.gates.bad.sql;

import java.sql.Types;

/// Bad example: SQL outside the records.
public final class Report {
    private Report() {}

    static boolean isText(java.sql.JDBCType type) {
        return type.getVendorTypeNumber() == Types.VARCHAR;
    }
}
