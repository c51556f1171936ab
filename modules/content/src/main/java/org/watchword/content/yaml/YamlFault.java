package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.YamlProblem;
import org.watchword.content.text.SourcePlace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what Jackson found wrong in words that an author understands.
final class YamlFault {

    private YamlFault() {}

    static Problem problem(JacksonException fault, YamlSource source, Map<String, Integer> lines) {
        return switch (fault) {
            case StreamConstraintsException _ ->
                new YamlProblem.Malformed(source.line(line(fault)), "it is nested too deep or too long");
            case StreamReadException _ -> new YamlProblem.Malformed(source.line(line(fault)), reason(fault));
            case UnrecognizedPropertyException unknown -> unknown(unknown, source, lines);
            case DatabindException _ -> value(fault, source, lines);
            default -> new YamlProblem.Malformed(source.line(line(fault)), reason(fault));
        };
    }

    private static Problem unknown(UnrecognizedPropertyException fault, YamlSource source, Map<String, Integer> lines) {
        List<String> known = fault.getKnownPropertyIds() == null
                ? List.of()
                : fault.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList();
        return new YamlProblem.UnknownKey(place(fault, source, lines), fault.getPropertyName(), known);
    }

    private static Problem value(JacksonException fault, YamlSource source, Map<String, Integer> lines) {
        Optional<WrongKey> wrong = wrongKey(fault);
        if (wrong.isPresent()) {
            String pointer = pointer(fault.getPath()) + "/" + wrong.get().key().replace('.', '/');
            return new YamlProblem.WrongValue(
                    source.line(YamlLines.nearest(lines, pointer)),
                    wrong.get().key(),
                    wrong.get().expected());
        }
        String key = fault.getPath().isEmpty() ? "" : name(fault.getPath().getLast());
        if (fault.getOriginalMessage().startsWith("Null value for creator property")
                && !lines.containsKey(pointer(fault.getPath()))) {
            return new YamlProblem.MissingKey(place(fault, source, lines), key);
        }
        return new YamlProblem.WrongValue(place(fault, source, lines), key, expected(fault));
    }

    private static Optional<WrongKey> wrongKey(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongKey wrong) {
                return Optional.of(wrong);
            }
        }
        return Optional.empty();
    }

    private static String expected(JacksonException fault) {
        if (fault instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            Class<?> type = mismatch.getTargetType();
            if (type == String.class) {
                return "text; put quotes around what looks like a number or a true";
            }
            if (type == Integer.class) {
                return "a whole number";
            }
            if (type == Boolean.class) {
                return "true or false";
            }
            if (Number.class.isAssignableFrom(type)) {
                return "a number";
            }
            if (List.class.isAssignableFrom(type)) {
                return "a list, such as [one, two]";
            }
        }
        return "keys and values, as FORMAT.md shows them";
    }

    private static SourcePlace place(JacksonException fault, YamlSource source, Map<String, Integer> lines) {
        return source.line(YamlLines.nearest(lines, pointer(fault.getPath())));
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(name(step)));
        return pointer.toString();
    }

    private static String name(JacksonException.Reference step) {
        return step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex());
    }

    private static int line(JacksonException fault) {
        return fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
    }

    /// The first line of the parser's message: the rest repeats the text.
    private static String reason(JacksonException fault) {
        String message = fault.getOriginalMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
