package org.watchword.room.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.tables.WholeFile;

/// The files of a module of the trainer's own.
final class SlideFiles {
    private static final Pattern MEDIA = Pattern.compile("\\]\\(media/([A-Za-z0-9][A-Za-z0-9._-]*)\\)");
    private static final String SOURCES = "media/SOURCES.md";
    private static final String HEAD = "# Where these pictures come from\n\n";

    private SlideFiles() {}

    static Path slides(Path folder, String language) {
        return folder.resolve("slides." + language + ".md");
    }

    /// Where what stands in a file comes from, as a line says it that names the file first.
    ///
    /// @param line without the line's end
    static void addSource(Path folder, String line) throws IOException {
        Path file = folder.resolve(SOURCES);
        String there = Files.exists(file) ? Files.readString(file) : HEAD;
        String gap = there.endsWith("\n") ? "" : "\n";
        WholeFile.save(file, (there + gap + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Copies the pictures that a slide shows, with where each comes from. One that lies there already is the same: a
    /// name of another module's picture is never taken for another picture here.
    ///
    /// @param text of the slide
    /// @return the text with the names that the copies have
    static String copyMedia(String text, Path from, Path to) throws IOException {
        Matcher named = MEDIA.matcher(text);
        StringBuilder renamed = new StringBuilder();
        while (named.find()) {
            String name = named.group(1);
            String copy = copy(name, from, to);
            named.appendReplacement(renamed, Matcher.quoteReplacement("](media/" + copy + ")"));
        }
        return named.appendTail(renamed).toString();
    }

    private static String copy(String name, Path from, Path to) throws IOException {
        Put put = put(Files.readAllBytes(from.resolve("media").resolve(name)), name, to);
        if (put.fresh()) {
            String origin = source(name, from).orElse("- `" + name + "`: from another module of the library.");
            addSource(to, origin.replace("`" + name + "`", "`" + put.name() + "`"));
        }
        return put.name();
    }

    private static Optional<String> source(String name, Path folder) throws IOException {
        Path file = folder.resolve(SOURCES);
        return Files.exists(file)
                ? Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("- `" + name + "`"))
                        .findFirst()
                : Optional.empty();
    }

    /// A picture in a module.
    ///
    /// @param fresh whether it was not there before
    record Put(String name, boolean fresh) {}

    /// Puts a picture into a module under a name that is free there, or finds it there.
    static Put put(byte[] bytes, String wanted, Path folder) throws IOException {
        Path media = folder.resolve("media");
        int dot = wanted.lastIndexOf('.');
        String name = wanted;
        for (int again = 2; Files.exists(media.resolve(name)); again++) {
            if (Arrays.equals(Files.readAllBytes(media.resolve(name)), bytes)) {
                return new Put(name, false);
            }
            name = wanted.substring(0, dot) + "-" + again + wanted.substring(dot);
        }
        WholeFile.save(media.resolve(name), bytes);
        return new Put(name, true);
    }
}
