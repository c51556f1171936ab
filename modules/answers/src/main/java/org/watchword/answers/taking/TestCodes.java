package org.watchword.answers.taking;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.pairing.WrongCodes;

/// The codes that let one phone each into one person's test. A code is told to that person alone, opens once, and only
/// for [#LASTS]; the phone that used it holds a pass from then on. A test that is given out again has a new code, and
/// the phone before is let go when the new code is used.
///
/// Safe for use by several threads.
public final class TestCodes {

    /// For so long a code may be used.
    public static final Duration LASTS = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final int PASS_BYTES = 16;

    private final LongSupplier clock;
    private final WrongCodes wrong;
    private final List<Ticket> tickets = new ArrayList<>();

    /// One test and what opens it.
    ///
    /// @param code six figures; null once it was used
    /// @param pass of the phone that has it
    private record Ticket(
            PrivateTest test,
            @Nullable String code,
            long until,
            @Nullable String pass) {}

    /// @param clock in nanoseconds, steady
    public TestCodes(LongSupplier clock) {
        this.clock = clock;
        wrong = new WrongCodes(clock);
    }

    /// A new code for a test. One that was given out for it before opens nothing any more.
    public synchronized String give(PrivateTest test) {
        String code = draw();
        Optional<Ticket> before = find(each -> each.test().equals(test));
        before.ifPresent(tickets::remove);
        String pass = before.map(Ticket::pass).orElse(null);
        tickets.add(new Ticket(test, code, clock.getAsLong() + LASTS.toNanos(), pass));
        return code;
    }

    private String draw() {
        while (true) {
            String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
            if (find(each -> code.equals(each.code())).isEmpty()) {
                return code;
            }
        }
    }

    /// Whether a code was given out for a test and is still waiting for its phone.
    public synchronized boolean waits(PrivateTest test) {
        return find(each -> each.test().equals(test) && isOpen(each)).isPresent();
    }

    /// Whether a phone has a test.
    public synchronized boolean isOnPhone(PrivateTest test) {
        return find(each -> each.test().equals(test) && each.pass() != null).isPresent();
    }

    /// Nobody gets into this test any more.
    public synchronized void end(PrivateTest test) {
        tickets.removeIf(each -> each.test().equals(test));
    }

    /// How many codes were wrong.
    public int wrongCodes() {
        return wrong.count();
    }

    /// Whether codes from there are looked at: not after too many that were wrong.
    boolean allows(InetAddress phone) {
        return wrong.allows(phone);
    }

    /// Uses a code up.
    ///
    /// @return the pass of the phone from now on; empty for a wrong code, a used one, or one whose time is over
    synchronized Optional<String> use(String typed, InetAddress phone) {
        Optional<Ticket> found = find(each -> isOpen(each) && same(typed, each.code()));
        if (found.isEmpty()) {
            wrong.add(phone);
            return Optional.empty();
        }
        byte[] drawn = new byte[PASS_BYTES];
        RANDOM.nextBytes(drawn);
        String pass = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        tickets.remove(found.get());
        tickets.add(new Ticket(found.get().test(), null, 0, pass));
        return Optional.of(pass);
    }

    /// The test of a phone that has a pass.
    synchronized Optional<PrivateTest> test(Optional<String> pass) {
        return pass.flatMap(said -> find(each -> same(said, each.pass()))).map(Ticket::test);
    }

    private boolean isOpen(Ticket ticket) {
        return ticket.code() != null && clock.getAsLong() - ticket.until() < 0;
    }

    private Optional<Ticket> find(Predicate<Ticket> which) {
        return tickets.stream().filter(which).findFirst();
    }

    private static boolean same(String said, @Nullable String secret) {
        return secret != null
                && MessageDigest.isEqual(
                        said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
