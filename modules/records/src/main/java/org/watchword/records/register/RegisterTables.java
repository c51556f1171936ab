package org.watchword.records.register;

import java.util.List;

/// The names of the register's tables, children before the tables they refer to.
final class RegisterTables {

    static final List<String> CHILDREN_FIRST =
            List.of("round_option", "round_result", "head_count", "attendance", "expected_person", "forgotten_people");

    private RegisterTables() {}
}
