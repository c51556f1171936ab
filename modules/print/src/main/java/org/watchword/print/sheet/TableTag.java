package org.watchword.print.sheet;

import org.jspecify.annotations.Nullable;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// The one element of a table whose rows stand on several pages.
final class TableTag {

    private @Nullable Element table;

    /// The table below `parent`, made at its first row.
    Element below(Element parent) {
        Element ready = table == null ? parent.child(Role.TABLE) : table;
        table = ready;
        return ready;
    }
}
