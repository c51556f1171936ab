package org.watchword.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.watchword.content.media.PictureSize;
import org.watchword.content.media.SvgSafety;
import org.watchword.content.text.Digests;
import org.watchword.tables.WholeFile;

/// Puts the files of a pack into a folder, counting their bytes, and looks at every picture before a program that draws
/// it does.
final class Unpacking {
    private static final int PIECE = 1 << 16;

    /// More is refused by the reader of a library as well.
    private static final long PICTURE_MOST = 20_000_000;

    private final Path folder;
    private long room;

    /// @param room how many bytes may come in all
    Unpacking(Path folder, long room) {
        this.folder = folder;
        this.room = room;
    }

    /// Puts one file in; it is forced to the disk.
    ///
    /// @throws Refused when its bytes are not those that its author packed, or it is a picture that is not safe
    void take(PackFile file, InputStream in) throws IOException, Refused {
        Path target = target(file.path());
        MessageDigest digest = Digests.sha256();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long written = 0;
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = in.read(piece.array()); read >= 0; read = in.read(piece.array())) {
                written += read;
                room -= read;
                if (written > file.size() || room < 0) {
                    throw new Refused(PackFault.Kind.BOMB, file.path());
                }
                digest.update(piece.array(), 0, read);
                piece.clear().limit(read);
                while (piece.hasRemaining()) {
                    out.write(piece);
                }
            }
            out.force(true);
        }
        if (written != file.size() || !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new Refused(PackFault.Kind.WRONG_HASH, file.path());
        }
        look(file, target);
    }

    /// Puts a file in that has been looked at already.
    void keep(String name, byte[] bytes) throws IOException {
        WholeFile.save(folder.resolve(name), bytes);
    }

    private Path target(String name) throws IOException, Refused {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new Refused(PackFault.Kind.NAME, name);
        }
        Files.createDirectories(target.resolveSibling(".").normalize());
        return target;
    }

    private static void look(PackFile file, Path target) throws IOException, Refused {
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean drawing = ending.equals("svg");
        if (!drawing && !ending.equals("png") && !ending.equals("jpg")) {
            return;
        }
        if (file.size() > PICTURE_MOST) {
            throw new Refused(PackFault.Kind.UNSAFE_PICTURE, file.path());
        }
        byte[] bytes = Files.readAllBytes(target);
        if (drawing) {
            Optional<SvgSafety.Fault> fault = SvgSafety.fault(bytes);
            if (fault.isPresent()) {
                throw new Refused(
                        PackFault.Kind.UNSAFE_PICTURE,
                        file.path() + ": " + fault.get().part());
            }
        } else if (PictureSize.of(bytes).filter(size -> !size.tooLarge()).isEmpty()) {
            throw new Refused(PackFault.Kind.UNSAFE_PICTURE, file.path());
        }
    }
}
