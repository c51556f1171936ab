package org.watchword.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program in a process of its own that is told what to do line by line and answers each with `done` and the line, so
/// that its memory is not that of its phones. What it says on its error stream is shown.
public final class ToldProcess implements AutoCloseable {

    private static final String DONE = "done ";

    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    private ToldProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.outputWriter(StandardCharsets.UTF_8);
    }

    /// Starts a program.
    ///
    /// @param variables of its environment, besides those of this process
    /// @throws IOException when it cannot be started
    public static ToldProcess start(List<String> command, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(variables);
        return new ToldProcess(builder.start());
    }

    /// The rest of the next line that begins with these words; other lines before it are passed over.
    ///
    /// @throws IOException when it ended without such a line
    public String await(String words) throws IOException {
        for (String line = next(); ; line = next()) {
            if (line.startsWith(words)) {
                return line.substring(words.length());
            }
        }
    }

    /// Returns what it answered, when it is done.
    ///
    /// @throws IOException when it ended before
    public List<String> tell(String command) throws IOException {
        in.write(command + "\n");
        in.flush();
        List<String> answer = new ArrayList<>();
        for (String line = next(); !line.equals(DONE + command); line = next()) {
            answer.add(line);
        }
        return answer;
    }

    private String next() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the program has ended");
        }
        return line;
    }

    /// The most memory that it ever had in use, in megabytes; 0 where the system does not tell.
    ///
    /// @throws IOException when it has ended
    public long peak() throws IOException {
        return megabytes("VmHWM:");
    }

    /// The memory that it has in use now, in megabytes; 0 where the system does not tell.
    ///
    /// @throws IOException when it has ended
    public long resident() throws IOException {
        return megabytes("VmRSS:");
    }

    private long megabytes(String what) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(what))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    /// Ends it as a battery dies, and returns when it is gone.
    ///
    /// @throws InterruptedException when the test is stopped
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /// Lets it end by itself; what does not is ended.
    @Override
    public void close() throws IOException {
        try (out) {
            in.close();
        } catch (IOException endedAlready) {
            process.destroy();
        }
        process.destroy();
    }
}
