package org.watchword.content.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a file of slides or questions, cut before each of them: put together again it is the same, byte for
/// byte.
///
/// @param parts first what stands before the first slide
public record Chapters(List<Part> parts) {
    private static final String FENCE = "```";
    private static final Pattern ID = Pattern.compile("(?m)^id:\\s*([a-z0-9-]+)\\s*$");
    private static final Pattern OF = Pattern.compile("(?m)^of:\\s*\"?([0-9a-f]{8})\"?\\s*$");

    public Chapters {
        parts = List.copyOf(parts);
    }

    /// A slide or a question.
    ///
    /// @param text with its line ends
    public record Part(String text) {

        /// Its lines without their ends.
        public List<String> lines() {
            return text.replace("\uFEFF", "").lines().toList();
        }

        /// Its id in the module; empty where it has none, as before the first slide.
        public String id() {
            Matcher id = ID.matcher(text);
            return text.startsWith("## ") && id.find() ? id.group(1) : "";
        }

        /// The mark of the source that a translation names, or nothing.
        public String of() {
            Matcher of = OF.matcher(text);
            return of.find() ? of.group(1) : "";
        }
    }

    /// Cuts a file.
    public static Chapters of(String file) {
        List<Part> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean fenced = false;
        for (String line : file.splitWithDelimiters("\n", -1)) {
            fenced ^= line.startsWith(FENCE);
            if (line.startsWith("## ") && !fenced) {
                parts.add(new Part(part.toString()));
                part.setLength(0);
            }
            part.append(line);
        }
        parts.add(new Part(part.toString()));
        return new Chapters(parts);
    }

    /// The one with this id.
    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /// The whole file with another text for one of them. One that it did not have stands where its source stands.
    ///
    /// @param order the ids of the source
    public String with(String id, String text, List<String> order) {
        List<Part> now = new ArrayList<>(parts);
        int at = now.stream().map(Part::id).toList().indexOf(id);
        if (at >= 0) {
            now.set(at, new Part(text));
        } else {
            now.add(place(id, order), new Part(text));
        }
        StringBuilder file = new StringBuilder();
        for (Part part : now) {
            file.append(file.isEmpty() || file.toString().endsWith("\n\n") ? "" : gap(file))
                    .append(part.text());
        }
        return file.toString();
    }

    private static String gap(StringBuilder file) {
        return file.charAt(file.length() - 1) == '\n' ? "" : "\n\n";
    }

    /// Behind the nearest one that stands before it in the source.
    private int place(String id, List<String> order) {
        List<String> here = parts.stream().map(Part::id).toList();
        for (int i = order.indexOf(id) - 1; i >= 0; i--) {
            if (here.contains(order.get(i))) {
                return here.indexOf(order.get(i)) + 1;
            }
        }
        return 1;
    }
}
