package org.watchword.records.durability;

import static org.watchword.records.durability.TapedPath.real;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Does on the real disk what is asked and writes it down.
final class TapedProvider extends FileSystemProvider {

    private final TapedFileSystem system;
    private final Tape tape;

    TapedProvider(TapedFileSystem system, Tape tape) {
        this.system = system;
        this.tape = tape;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        tape.alive();
        Path real = real(path);
        if (Files.isDirectory(real)) {
            return new Folder(real);
        }
        if (!options.contains(StandardOpenOption.WRITE)) {
            return FileChannel.open(real, options, attributes);
        }
        boolean existed = Files.exists(real);
        FileChannel channel = FileChannel.open(real, options, attributes);
        tape.opened(channel);
        int file = tape.file(real, existed);
        if (existed && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            tape.add(new Step.Cut(file, 0));
        }
        return new TapedChannel(channel, tape, file);
    }

    /// A folder, opened to be forced. Systems that cannot do that are taken to forget names as those that can.
    private final class Folder extends OneWayChannel {

        private final Path folder;

        Folder(Path folder) {
            this.folder = folder;
        }

        @Override
        public void force(boolean metaData) {
            tape.alive();
            tape.folderForced(folder);
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        tape.alive();
        Files.createDirectory(real(folder), attributes);
        tape.folderMade(real(folder));
    }

    @Override
    public void delete(Path path) throws IOException {
        tape.alive();
        Files.delete(real(path));
        tape.deleted(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        tape.alive();
        Files.move(real(source), real(target), options);
        if (Files.isDirectory(real(target))) {
            tape.folderMoved(real(source), real(target));
        } else {
            tape.moved(real(source), real(target));
        }
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        if (List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
            Files.deleteIfExists(target);
        }
        Files.write(target, Files.readAllBytes(source), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> real = Files.newDirectoryStream(real(folder))) {
            for (Path path : real) {
                if (filter.accept(system.path(path))) {
                    inside.add(system.path(path));
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return inside.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        realProvider(path).checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return realProvider(path).getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path), attribute, value, options);
    }

    private static FileSystemProvider realProvider(Path path) {
        return real(path).getFileSystem().provider();
    }

    @Override
    public String getScheme() {
        return "taped";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI address) {
        throw new UnsupportedOperationException();
    }
}
