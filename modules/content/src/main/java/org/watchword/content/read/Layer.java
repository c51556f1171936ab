package org.watchword.content.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.text.Digests;
import org.watchword.content.text.SourcePlace;

/// One layer of a library. Only its own files are ever opened, so nothing outside it can be read. They are named by
/// their path inside the folder, with `/` on every system.
final class Layer {

    /// The largest text file that is read, in bytes.
    static final long TEXT_MOST = 1_000_000;

    /// The largest picture that is read, in bytes.
    static final long PICTURE_MOST = 20_000_000;

    /// The largest film that is read, in bytes.
    static final long FILM_MOST = 200_000_000;

    private final Path root;
    private final LayerFiles files;
    private final Findings findings;
    private final Set<String> claimed = new HashSet<>();

    Layer(Path root, LayerFiles files, Findings findings) {
        this.root = root;
        this.files = files;
        this.findings = findings;
    }

    /// A layer on the disk; one that is not there yet has no files.
    static Layer of(Path root, Findings findings) {
        return new Layer(root, new FolderFiles(root, findings::tell), findings);
    }

    boolean has(String name) {
        return files.names().contains(name);
    }

    Path path(String name) {
        return root.resolve(name);
    }

    SourcePlace top(String name) {
        return new SourcePlace(path(name), 1);
    }

    /// The files of a folder and of those in it, in order; `folder` ends in `/`.
    List<String> under(String folder) {
        return files.names().tailSet(folder).stream()
                .takeWhile(name -> name.startsWith(folder))
                .toList();
    }

    /// Says that a file has its use.
    void claim(String name) {
        claimed.add(name);
    }

    /// The files that nobody claimed.
    List<String> unclaimed() {
        return files.names().stream().filter(name -> !claimed.contains(name)).toList();
    }

    /// A text file; empty after telling why it cannot be read.
    Optional<String> text(String name) {
        return bytes(name, TEXT_MOST).flatMap(bytes -> decode(name, bytes));
    }

    /// A file of at most `most` bytes; empty after telling why it cannot be read.
    Optional<byte[]> bytes(String name, long most) {
        claim(name);
        if (!has(name)) {
            findings.tell(new FileProblem.Missing(top(name)));
            return Optional.empty();
        }
        try (InputStream in = files.open(name)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                findings.tell(new FileProblem.TooLarge(top(name), files.size(name), most));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            findings.tell(new FileProblem.Unreadable(top(name), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /// The SHA-256 of a file of at most `most` bytes, in hex, without holding it in memory.
    Optional<String> sha256(String name, long most) {
        claim(name);
        MessageDigest digest = Digests.sha256();
        long bytes = 0;
        try (InputStream in = files.open(name)) {
            byte[] some = new byte[1 << 16];
            for (int count = in.read(some); count >= 0 && bytes <= most; count = in.read(some)) {
                digest.update(some, 0, count);
                bytes += count;
            }
            if (bytes > most) {
                findings.tell(new FileProblem.TooLarge(top(name), files.size(name), most));
                return Optional.empty();
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            findings.tell(new FileProblem.Unreadable(top(name), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<String> decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.tell(new FileProblem.NotUtf8(new SourcePlace(path(name), firstBadLine(bytes))));
            return Optional.empty();
        }
    }

    /// The line of the first byte that does not decode: where the decoded text shows its replacement.
    private static int firstBadLine(byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int bad = decoded.indexOf('\uFFFD');
        return 1
                + (int) decoded.substring(0, Math.max(0, bad))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
