package org.watchword.print.impose;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.watchword.print.Finish;
import org.watchword.print.Printed;
import org.watchword.print.type.Writing;

/// What becomes of finished pages when they are put on other paper.
public final class Finishing {
    private Finishing() {}

    /// The pages as they go into the printer.
    ///
    /// @param flat page by page
    public static Printed finished(Printed flat, Finish finish, Writing writing) {
        try {
            return switch (finish) {
                case FLAT, FOLDED -> flat;
                case BOOKLET -> Booklet.of(flat, writing.rightToLeft());
                case TILES -> Tiles.of(flat);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A print of our own could not be put on other sheets", e);
        }
    }
}
