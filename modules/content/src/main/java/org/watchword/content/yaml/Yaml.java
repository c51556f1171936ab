package org.watchword.content.yaml;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.YamlProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads YAML into records, strictly: a slip is a problem with a line, never a value that is silently something else.
public final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .withCoercionConfigDefaults(config -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
            })
            .withCoercionConfig(LogicalType.Textual, config -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .build();

    private static final YAMLFactory PLAIN = new YAMLFactory();

    private Yaml() {}

    /// The text as a `shape`, or empty after telling `problems` why not.
    public static <T> Optional<Bound<T>> read(YamlSource source, Class<T> shape, Consumer<Problem> problems) {
        YamlLines lines = new YamlLines(source);
        try {
            Optional<YamlProblem> refused = scan(source, lines);
            if (refused.isPresent()) {
                problems.accept(refused.get());
                return Optional.empty();
            }
            T value = MAPPER.readValue(source.text(), shape);
            if (value == null) {
                problems.accept(new YamlProblem.Malformed(source.line(1), "nothing stands here"));
                return Optional.empty();
            }
            return Optional.of(new Bound<>(value, source, lines.lines()));
        } catch (JacksonException e) {
            problems.accept(YamlFault.problem(e, source, lines.lines()));
            return Optional.empty();
        }
    }

    /// With a parser of its own that lets duplicates pass, so that they can be named.
    private static Optional<YamlProblem> scan(YamlSource source, YamlLines lines) {
        try (YAMLParser parser = (YAMLParser) PLAIN.createParser(ObjectReadContext.empty(), source.text())) {
            return lines.read(parser);
        }
    }
}
