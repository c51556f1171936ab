package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.room.OperatingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Nobody has to guess what a word of a call means.
class HelpTest {

    @Test
    void everyOptionAndEveryParameterSaysWhatItIsFor() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(nowhere, nowhere, _ -> Optional.empty());
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), _ -> true);

        assertEquals(List.of(), silent(Watchword.commands(machine, console)).toList());
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
