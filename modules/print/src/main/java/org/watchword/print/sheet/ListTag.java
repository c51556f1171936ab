package org.watchword.print.sheet;

import org.jspecify.annotations.Nullable;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// The element of a list in the tree: one, though its items stand on several pages.
final class ListTag {
    private @Nullable Element list;

    /// The list's element, made where its first item stands.
    Element in(Element parent) {
        Element known = list == null ? parent.child(Role.LIST) : list;
        list = known;
        return known;
    }
}
