package org.watchword.answers.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.serve.Phone;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.content.question.QuestionKind;
import org.watchword.session.RoundId;

/// A server and its phones in one program that is killed: each phone prints what it was told is saved.
final class BurstProgram {

    static final String ROUND = "core/all#single@before";
    static final String MARKER = "Heronmarker";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BurstProgram() {}

    /// Prints `saved NUMBER answer` when the slip with this number was told "saved", or "sent" for own words.
    ///
    /// @param arguments the ballot file, the number of phones, and the kind of question
    public static void main(String[] arguments) throws IOException {
        QuestionKind kind = QuestionKind.valueOf(arguments[2]);
        BallotFile file = BallotFile.begin(
                Path.of(arguments[0]), new GivenSeal(HallProgram.SEAL), Integer.parseInt(arguments[1]));
        PhoneRoom room = new PhoneRoom(file, System::nanoTime);
        PhoneServer server = PhoneServer.start(room, HallProgram.setup(0));
        room.ask(new RoundId(ROUND), GivenQuestions.of(kind));
        room.open();
        HttpClient client = HttpClient.newHttpClient();
        String home = "http://127.0.0.1:" + server.port();
        for (Seat seat : room.seats().all()) {
            Thread.ofVirtual().start(() -> answer(new Phone(client, home, seat), seat, kind));
        }
        sleep();
    }

    private static void answer(Phone phone, Seat seat, QuestionKind kind) {
        try {
            String[] fields = fields(seat, kind);
            if (phone.send(phone.answer(ROUND, fields)).statusCode() == 200) {
                OUT.println("saved " + seat.number() + " answer");
            }
        } catch (IOException cutOff) {
            OUT.println("cut off");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static String[] fields(Seat seat, QuestionKind kind) {
        return switch (kind) {
            case TEXT -> new String[] {"text", MARKER + " " + seat.number()};
            case CLOUD -> new String[] {"word", MARKER, "word", MARKER + seat.number()};
            default ->
                new String[] {"pick", Arrays.asList("ask", "report", "ns").get(seat.number() % 3)};
        };
    }

    /// Until somebody kills it.
    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
