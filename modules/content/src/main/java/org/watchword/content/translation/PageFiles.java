package org.watchword.content.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.watchword.content.text.Checked;
import org.watchword.content.yaml.SignedPartsYaml;
import org.watchword.content.yaml.Yaml;
import org.watchword.content.yaml.YamlSource;

/// What lies on the disk of a translated page.
///
/// @param text the translation
/// @param source the source as it was when it was translated, as far as that was kept
/// @param signed whose word there is, by the id of the slide or question
public record PageFiles(Optional<String> text, Optional<String> source, Map<String, Signature> signed) {
    /// Nothing yet.
    public static final PageFiles NONE = new PageFiles(Optional.empty(), Optional.empty(), Map.of());

    public PageFiles {
        signed = Map.copyOf(signed);
    }

    /// A person's word for exactly these words.
    ///
    /// @param of as [PageReading.Part#of]
    public record Signature(String of, Checked by) {}

    /// What counts of a page: of each file the last layer's, and otherwise the translation beside its source.
    ///
    /// @throws IOException when a file is there and cannot be read
    public static PageFiles of(List<Path> layers, ModulePage page, String language) throws IOException {
        Path source = page.file();
        String name = page.file(language).substring(page.file(language).lastIndexOf('/') + 1);
        Optional<String> back = last(layers, page.file(language));
        Optional<String> signed = last(layers, page.signedFile(language));
        return new PageFiles(
                back.isPresent() ? back : read(source.resolveSibling(name)),
                last(layers, page.sourceFile(language)),
                signed.map(PageFiles::signatures).orElse(Map.of()));
    }

    private static Optional<String> last(List<Path> layers, String name) throws IOException {
        for (Path layer : layers.reversed()) {
            Optional<String> found = read(layer.resolve("translations").resolve(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static Map<String, Signature> signatures(String file) {
        Map<String, Signature> signed = new HashMap<>();
        Yaml.read(new YamlSource(Path.of(""), 1, file), SignedPartsYaml.class, _ -> {})
                .ifPresent(bound -> bound.value()
                        .signed()
                        .forEach((id, part) -> signed.put(id, new Signature(part.of(), part.checked()))));
        return signed;
    }

    /// The file that keeps signatures, as FORMAT.md §10 has it.
    public static String signatureFile(Map<String, Signature> signed) {
        StringBuilder file = new StringBuilder("format: signed-parts/1\nsigned:\n");
        new TreeMap<>(signed)
                .forEach((id, signature) -> file.append("  %s: { of: \"%s\", by: \"%s\", on: %s }\n"
                        .formatted(
                                id,
                                signature.of(),
                                quoted(signature.by().by()),
                                signature.by().on())));
        return file.toString();
    }

    private static String quoted(String words) {
        return words.replaceAll("[\\p{Cntrl}]", "").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
