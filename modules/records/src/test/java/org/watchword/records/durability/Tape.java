package org.watchword.records.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that was done to a folder and everything that was promised meanwhile, in order. It can also stop a
/// program dead after any step.
final class Tape {

    private final Path root;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> files = new HashMap<>();
    private final List<FileChannel> open = new ArrayList<>();
    private int filesMade;
    private int killAfter = Integer.MAX_VALUE;
    private long room = Long.MAX_VALUE;

    /// @param root above everything that will be written
    Tape(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// The root, on a file system that is the real one and writes down what it is asked to do.
    Path path() {
        return new TapedFileSystem(this).path(root);
    }

    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    synchronized void promise(Promise promise) {
        steps.add(new Step.Told(promise));
    }

    /// The program stops dead once so many steps are done.
    synchronized void killAfter(int count) {
        killAfter = count;
    }

    /// Lets another program use the disk after one was killed, as the system does: what was open is closed.
    synchronized void startAgain() throws IOException {
        killAfter = Integer.MAX_VALUE;
        for (FileChannel channel : open) {
            channel.close();
        }
        open.clear();
    }

    /// The disk takes so many bytes more, and then no more.
    synchronized void room(long bytes) {
        room = bytes;
    }

    /// To be asked before bytes are written.
    ///
    /// @throws IOException when the disk is full
    synchronized void take(int bytes) throws IOException {
        if (bytes > room) {
            throw new IOException("No space left on device");
        }
        room -= bytes;
    }

    /// To be asked before anything is done.
    synchronized void alive() {
        if (steps.size() >= killAfter) {
            throw new Killed();
        }
    }

    synchronized void opened(FileChannel channel) {
        open.add(channel);
    }

    /// The number of the file of a name, which is new if it was not there before.
    synchronized int file(Path real, boolean existed) {
        String name = name(real);
        if (!existed) {
            files.put(name, ++filesMade);
            add(new Step.Named(name, filesMade));
        }
        return numbered(name);
    }

    synchronized void folderMoved(Path from, Path to) {
        String prefix = name(from) + "/";
        List<String> inside =
                files.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
        for (String name : inside) {
            files.put(name(to) + "/" + name.substring(prefix.length()), numbered(name));
            files.remove(name);
        }
        add(new Step.FolderMoved(name(from), name(to)));
    }

    synchronized void moved(Path from, Path to) {
        int file = numbered(name(from));
        files.remove(name(from));
        files.put(name(to), file);
        add(new Step.Moved(name(from), name(to), file));
    }

    synchronized void deleted(Path real) {
        files.remove(name(real));
        add(new Step.Deleted(name(real)));
    }

    void folderMade(Path real) {
        add(new Step.FolderMade(name(real)));
    }

    void folderForced(Path real) {
        add(new Step.FolderForced(name(real)));
    }

    /// Whether the tape knows a file.
    synchronized boolean knows(Path real) {
        return files.containsKey(name(real));
    }

    /// Writes down a file that came to be without this tape's knowing.
    synchronized void whole(Path real, byte[] bytes) {
        int file = file(real, false);
        add(new Step.Wrote(file, 0, ByteBuffer.wrap(bytes)));
        add(new Step.Forced(file));
        add(new Step.FolderForced(Image.folderOf(name(real))));
    }

    synchronized void add(Step step) {
        steps.add(step);
        alive();
    }

    private int numbered(String name) {
        Integer file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("written behind the tape's back: " + name);
        }
        return file;
    }

    private String name(Path real) {
        return root.relativize(real.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
