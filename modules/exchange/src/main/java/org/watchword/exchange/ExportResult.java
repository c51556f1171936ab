package org.watchword.exchange;

import java.util.List;
import org.watchword.exchange.item.Loss;

/// Questions as a file of another format.
public final class ExportResult {

    private final byte[] file;
    private final int written;
    private final List<Loss> losses;

    ExportResult(byte[] file, int written, List<Loss> losses) {
        this.file = file.clone();
        this.written = written;
        this.losses = List.copyOf(losses);
    }

    /// The whole file; empty when no question fits.
    public byte[] file() {
        return file.clone();
    }

    /// How many questions stand in it.
    public int written() {
        return written;
    }

    /// All that the format does not hold, by question.
    public List<Loss> losses() {
        return losses;
    }
}
