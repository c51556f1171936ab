package org.watchword.records.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Files that nobody but their owner can read: by permissions on Unix systems, by an access list on Windows.
final class OwnerOnly {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnerOnly() {}

    /// Writes a new file and forces it. It is closed to others before its first byte is written.
    ///
    /// @throws IOException when it exists, cannot be written, or the file system cannot keep others out
    static void create(Path file, byte[] bytes) throws IOException {
        Files.createFile(file, closedFromTheStart(file));
        close(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// Overwrites a file before deleting it; nothing happens when it is not there. What a disk keeps of it where no
    /// program can reach is the business of the disk's own encryption.
    ///
    /// @throws IOException when it cannot be overwritten or deleted
    static void wipe(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer nothing = ByteBuffer.allocate((int) channel.size());
            while (nothing.hasRemaining()) {
                channel.write(nothing, nothing.position());
            }
            channel.force(true);
        }
        Files.delete(file);
    }

    private static FileAttribute<?>[] closedFromTheStart(Path file) {
        return posix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private static void close(Path file) throws IOException {
        if (posix(file)) {
            return;
        }
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (list == null) {
            throw new IOException("this disk cannot keep other users out");
        }
        list.setAcl(List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(Files.getOwner(file))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
