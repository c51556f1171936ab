package org.watchword.answers.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.GivenTongues;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Tongue;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Setup;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.text.Inline;
import org.watchword.session.RoundId;

/// A laptop in a hall, with the phones' server and nothing else, told what to do line by line: `ask SINGLE` or
/// `ask SINGLE ur`, `open`, `onward`, `shut`, `reveal`, `explain`, `finish`, `slips`. A rig or a bench runs it; it is
/// also how somebody looks at the page with a phone of their own.
public final class HallProgram {

    static final int SEAL = 9;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private HallProgram() {}

    /// Prints `port N`, then `done COMMAND` for each line that it read. Ends with its input.
    ///
    /// @param arguments the ballot file, how many slips, and the port (0 for any)
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        GivenSeal seal = new GivenSeal(SEAL);
        Files.deleteIfExists(file);
        BallotFile ballot = BallotFile.begin(file, seal, Integer.parseInt(arguments[1]));
        try (PhoneRoom room = new PhoneRoom(ballot, System::nanoTime);
                PhoneServer server = PhoneServer.start(room, setup(Integer.parseInt(arguments[2])))) {
            OUT.println("port " + server.port());
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                obey(room, line.split(" "));
                OUT.println("done " + line);
            }
        }
    }

    public static Setup setup(int port) {
        return new Setup(port, Set.of("localhost"), List.of(tongue("en"), tongue("ar"), tongue("ur")));
    }

    /// What `ask SINGLE` and its like ask, in a language; a phone may choose it.
    private static Tongue tongue(String language) {
        Map<RoundId, Question> questions = Arrays.stream(QuestionKind.values())
                .collect(Collectors.toMap(kind -> round(kind, "en"), kind -> question(kind, language)));
        Helpline helpline = new Helpline("en", "Modern Slavery Helpline", "08000 121 700", "Day and night, free.");
        return new Tongue(language, List.of(helpline), Inline::plain, questions);
    }

    private static RoundId round(QuestionKind kind, String language) {
        return new RoundId("round-" + kind + "-" + language);
    }

    private static Question question(QuestionKind kind, String language) {
        Question english = GivenQuestions.of(kind);
        return language.equals("en") ? english : GivenTongues.in(language, english);
    }

    private static void obey(PhoneRoom room, String[] command) throws IOException {
        switch (command[0]) {
            case "ask" -> {
                QuestionKind kind = QuestionKind.valueOf(command[1]);
                String language = command.length > 2 ? command[2] : "en";
                room.ask(round(kind, language), question(kind, language));
            }
            case "open" -> room.open();
            case "shut" -> room.shut();
            case "reveal" -> room.reveal();
            case "explain" -> room.explain();
            case "finish" -> room.finish();
            case "slips" ->
                room.seats()
                        .all()
                        .forEach(seat -> OUT.println(seat.number() + " " + seat.words() + " /t/"
                                + seat.token().text()));
            default -> throw new IOException("not understood: " + command[0]);
        }
    }
}
