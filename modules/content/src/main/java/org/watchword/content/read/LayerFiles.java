package org.watchword.content.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/// The files of a layer, wherever they lie. Nothing else of a layer is ever opened.
interface LayerFiles {

    /// The name of every file that may be read: its path inside the layer, with `/` on every system.
    SortedSet<String> names();

    /// Opens one of [#names()].
    InputStream open(String name) throws IOException;

    /// In bytes.
    long size(String name) throws IOException;
}
