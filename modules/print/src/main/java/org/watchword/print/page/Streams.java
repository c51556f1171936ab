package org.watchword.print.page;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Makes the byte streams of one file.
record Streams(COSDocument document) {

    /// Compressed.
    COSStream packed(byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// As it is, so that programs without a decoder can read it: for metadata.
    COSStream plain(byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }
}
