package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.room.OperatingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Nobody has to guess what a word of a call means.
class HelpTest {
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    @Test
    void everyOptionAndEveryParameterSaysWhatItIsFor() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(nowhere, nowhere, _ -> Optional.empty());
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), _ -> true);

        assertEquals(List.of(), silent(Watchword.commands(machine, console)).toList());
    }

    @Test
    void everyCommandHasAnExample() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(nowhere, nowhere, _ -> Optional.empty());
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), _ -> true);

        assertEquals(
                List.of(),
                withoutExample(Watchword.commands(machine, console), "").toList());
    }

    /// An example stands at the end of a command's own help, or of one that it belongs to.
    private static Stream<String> withoutExample(CommandLine line, String above) {
        CommandLine.Model.CommandSpec spec = line.getCommandSpec();
        String examples = above + String.join("\n", spec.usageMessage().footer());
        Stream<String> own = line.getSubcommands().isEmpty() && !examples.contains(spec.qualifiedName())
                ? Stream.of(spec.qualifiedName())
                : Stream.empty();
        Stream<String> below = line.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .flatMap(sub -> withoutExample(sub, examples));
        return Stream.concat(own, below);
    }

    @Test
    void everyExampleIsUnderstood() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(nowhere, nowhere, _ -> Optional.empty());
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), _ -> true);
        Function<String, CommandLine.ParseResult> read =
                line -> Watchword.commands(machine, console).parseArgs(arguments(line));

        List<String> examples = examples(Watchword.commands(machine, console)).toList();

        assertTrue(examples.size() > 30, examples.toString());
        examples.forEach(example -> assertDoesNotThrow(() -> read.apply(example), example));
        assertThrows(CommandLine.ParameterException.class, () -> read.apply("watchword guide --into FILE"));
    }

    /// What is typed, without what stands behind it to say what it is for.
    private static Stream<String> examples(CommandLine line) {
        Stream<String> own = Stream.of(line.getCommandSpec().usageMessage().footer())
                .filter(said -> said.contains("watchword "))
                .map(said -> said.substring(said.indexOf("watchword "))
                        .split(" {3,}")[0]
                        .replaceAll("%n$", ""))
                .filter(said -> !said.endsWith("--help"));
        return Stream.concat(own, line.getSubcommands().values().stream().flatMap(HelpTest::examples));
    }

    private static String[] arguments(String line) {
        return WORD.matcher(line)
                .results()
                .skip(1)
                .map(word -> word.group().replace("\"", ""))
                .toArray(String[]::new);
    }

    private static Stream<String> silent(CommandLine line) {
        CommandLine.Model.CommandSpec spec = line.getCommandSpec();
        Stream<String> own = Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                .filter(argument -> !argument.hidden() && !isDescribed(argument))
                .map(argument -> spec.qualifiedName() + " " + name(argument));
        Stream<String> below = line.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .flatMap(HelpTest::silent);
        return Stream.concat(own, below);
    }

    /// As `usage.properties` has to call it.
    private static String name(ArgSpec argument) {
        return argument instanceof PositionalParamSpec parameter
                ? parameter.paramLabel() + "[" + parameter.index() + "]"
                : argument.paramLabel();
    }

    private static boolean isDescribed(ArgSpec argument) {
        return argument.description().length > 0
                && !String.join("", argument.description()).isBlank();
    }
}
