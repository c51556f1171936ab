package org.watchword.desktop.prints;

import org.watchword.print.PagePicture;

/// What stands where the page is shown.
sealed interface Sheet {
    /// Nothing was chosen yet.
    record Nothing() implements Sheet {}

    /// The page is being drawn.
    record Drawing() implements Sheet {}

    /// A page as it will come out of the printer.
    ///
    /// @param page counted from 0
    record Page(PagePicture picture, int page, int pages, String title) implements Sheet {}

    /// It may not be printed.
    record Refused(String what, String remedy) implements Sheet {}
}
