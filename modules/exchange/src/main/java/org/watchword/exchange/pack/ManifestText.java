package org.watchword.exchange.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a manifest as JSON and reads it again, strictly: what is not understood is not guessed.
final class ManifestText {
    static final String FORMAT = "watchword-pack/1";

    private static final Pattern SOME_FORMAT = Pattern.compile("watchword-pack/[0-9]+");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 120;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final JsonMapper STRICT = MAPPER.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestText() {}

    record Shape(
            @Nullable String format,
            @Nullable String id,
            int version,
            @Nullable String title,
            @Nullable String author,
            @Nullable String key,
            @Nullable String made,
            @Nullable List<FileShape> files) {}

    record FileShape(
            @Nullable String path, long size, @Nullable String sha256) {}

    record Head(@Nullable String format) {}

    static byte[] of(Manifest manifest) {
        return MAPPER.writeValueAsBytes(new Shape(
                FORMAT,
                manifest.id(),
                manifest.version(),
                manifest.title(),
                manifest.author().name(),
                manifest.author().key().written(),
                manifest.made().toString(),
                manifest.files().stream()
                        .map(file -> new FileShape(file.path(), file.size(), file.sha256()))
                        .toList()));
    }

    /// What stands there.
    ///
    /// @throws Refused when it is no manifest of this format
    static Manifest read(byte[] json) throws Refused {
        try {
            Head head = MAPPER.readValue(json, Head.class);
            String format = head == null ? null : head.format();
            if (format == null || !SOME_FORMAT.matcher(format).matches()) {
                throw damaged("format");
            }
            if (!format.equals(FORMAT)) {
                throw new Refused(PackFault.Kind.FROM_THE_FUTURE, format);
            }
            return manifest(STRICT.readValue(json, Shape.class));
        } catch (JacksonException | DateTimeException noManifest) {
            throw damaged(Manifest.NAME);
        }
    }

    private static Manifest manifest(Shape shape) throws Refused {
        String id = filled(shape.id(), "id", LONGEST_ID);
        if (!ID.matcher(id).matches()) {
            throw damaged("id");
        }
        if (shape.version() < 1) {
            throw damaged("version");
        }
        AuthorKey key =
                Optional.ofNullable(shape.key()).flatMap(AuthorKey::parse).orElseThrow(() -> damaged("key"));
        Author author = new Author(filled(shape.author(), "author", LONGEST_NAME), key);
        LocalDate made = LocalDate.parse(filled(shape.made(), "made", LONGEST_NAME));
        if (shape.files() == null || shape.files().isEmpty()) {
            throw damaged("files");
        }
        List<PackFile> files = new ArrayList<>();
        for (FileShape file : shape.files()) {
            files.add(file(file));
        }
        return new Manifest(id, shape.version(), filled(shape.title(), "title", LONGEST_NAME), author, made, files);
    }

    private static PackFile file(@Nullable FileShape file) throws Refused {
        if (file == null || file.path() == null || file.sha256() == null || file.size() < 0) {
            throw damaged("files");
        }
        if (!HASH.matcher(file.sha256()).matches()) {
            throw damaged("sha256");
        }
        return new PackFile(file.path(), file.size(), file.sha256());
    }

    /// Text that people read: one line, not too long, without signs that turn or hide what stands beside them.
    private static String filled(@Nullable String text, String key, int longest) throws Refused {
        if (text == null
                || text.isBlank()
                || text.length() > longest
                || text.codePoints().anyMatch(ManifestText::unseen)) {
            throw damaged(key);
        }
        return text;
    }

    private static boolean unseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static Refused damaged(String at) {
        return new Refused(PackFault.Kind.MANIFEST_DAMAGED, at);
    }
}
