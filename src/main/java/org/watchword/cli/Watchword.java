package org.watchword.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;

/// Starts the program: with a window, or, given a subcommand, without one.
public final class Watchword {
    private static final String PACK = ".watchword";

    private Watchword() {}

    /// Runs what was asked for and ends with 0 when all is well, 1 when something does not hold, 2 when the words of
    /// the call were not understood.
    public static void main(String[] arguments) {
        System.exit(run(Machine.here(), Console.system(), arguments));
    }

    /// A trainer's double click comes without words, or with the one file that she clicked, and then nothing is there
    /// to be understood: the window opens a quarter of a second sooner without the parser.
    static int run(Machine machine, Console console, String... arguments) {
        Places usual = Places.of(Optional.empty(), Optional.empty(), Optional.empty());
        if (arguments.length == 0) {
            return new OpenWindow(machine, console).open(usual, Optional.empty());
        }
        if (arguments.length == 1 && arguments[0].toLowerCase(Locale.ROOT).endsWith(PACK)) {
            return new OpenWindow(machine, console).open(usual, Path.of(arguments[0]));
        }
        return commands(machine, console).execute(arguments);
    }

    static CommandLine commands(Machine machine, Console console) {
        return new CommandLine(new Commands(machine, console))
                .addSubcommand(new BringCommand(console))
                .addSubcommand(new FigureCommands(console))
                .addSubcommand(new AssessCommands(console))
                .addSubcommand(new PackCommands(console))
                .addSubcommand(new QuestionCommands(console))
                .addSubcommand(new TranslateCommands(console))
                .setResourceBundle(ResourceBundle.getBundle("org.watchword.cli.usage", Locale.ENGLISH))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }
}
