package org.watchword.answers.ballot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Seats;
import org.watchword.answers.seat.Secret;
import org.watchword.answers.seat.Token;
import org.watchword.session.learned.Slip;
import org.watchword.tables.WholeFile;

/// What the phones of one session have answered in the round that is open now, and nothing of any round before.
///
/// A head, then a copy of each slip's slot, then a second copy of each. Two copies are written in turn, so that a write
/// that is torn leaves the one before. Each round has a new file with other places; it comes into being whole, with an
/// empty slot for every slip. No address, no time, no number that grows: what the file shows is decision 095.
///
/// One thread at a time; [BallotWriter] is that thread while a round is open.
public final class BallotFile implements AutoCloseable {

    private final Path path;
    private final Seal seal;
    private Head head;
    private final Seats seats;
    private Places places;
    private int slotBytes;
    private final Map<Token, Slot> slots = new HashMap<>();
    private @Nullable FileChannel channel;

    private BallotFile(Path path, Seal seal, Head head) {
        this.path = path;
        this.seal = seal;
        this.head = head;
        this.seats = Seats.of(head.secret(), head.seats());
        this.places = new Places(seats.all(), head.places());
        this.slotBytes = Slot.bytes(head.longest(), seal);
    }

    /// The file of a new session.
    ///
    /// @throws IOException when it exists already or cannot be written
    public static BallotFile begin(Path path, Seal seal, int seats) throws IOException {
        if (Files.exists(path)) {
            throw new IOException("there is a ballot file already");
        }
        BallotFile file =
                new BallotFile(path, seal, new Head(Secret.random(), seats, Secret.random(), Optional.empty(), 0));
        WholeFile.save(path, file.image());
        return file;
    }

    /// The file of a session that goes on, with every answer that was promised.
    ///
    /// @throws IOException when it cannot be read or is none
    /// @throws GeneralSecurityException when another key sealed it
    public static BallotFile open(Path path, Seal seal) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(path);
        BallotFile file = new BallotFile(path, seal, Head.read(bytes, seal));
        file.readSlots(bytes);
        return file;
    }

    private void readSlots(byte[] bytes) throws IOException {
        if (head.asked().isEmpty()) {
            return;
        }
        if (bytes.length < at(seats.all().size() - 1, 1) + slotBytes) {
            throw new IOException("the ballot file has lost its end");
        }
        int sealedBytes = Slot.sealedBytes(head.longest(), seal);
        for (var seat : seats.all()) {
            Token token = seat.token();
            List<Slot> copies = new ArrayList<>();
            for (int copy = 0; copy < 2; copy++) {
                ByteBuffer there = ByteBuffer.wrap(bytes, at(places.of(token), copy), slotBytes);
                Slot.read(there, copy, places.mark(token), sealedBytes, seal).ifPresent(copies::add);
            }
            slots.put(token, newest(copies, token));
        }
    }

    /// Both copies gone is more than a torn write: the slip begins anew and may answer again.
    private Slot newest(List<Slot> copies, Token token) {
        return switch (copies.size()) {
            case 0 -> empty(token);
            case 1 -> copies.getFirst();
            default -> copies.get(0).after(copies.get(1)) ? copies.get(0) : copies.get(1);
        };
    }

    private Slot empty(Token token) {
        return new Slot(places.mark(token), 0, 0, Optional.empty());
    }

    /// All slips of the session.
    public Seats seats() {
        return seats;
    }

    /// What is asked now, or was when the laptop stopped; empty between two rounds.
    public Optional<Asked> asked() {
        return head.asked();
    }

    /// Makes the file of a new round, with an empty slot for every slip. What stood there before is overwritten first.
    ///
    /// @param longest answer in bytes
    /// @throws IOException when the disk does not take it; the file is then as it was, or without answers
    public void ask(Asked asked, int longest) throws IOException {
        replace(Optional.of(asked), longest);
    }

    /// Takes all answers away, when they are safe elsewhere.
    ///
    /// @throws IOException when the disk does not take it
    public void clear() throws IOException {
        replace(Optional.empty(), 0);
    }

    private void replace(Optional<Asked> asked, int longest) throws IOException {
        Head before = head;
        wipe();
        close();
        begin(new Head(head.secret(), head.seats(), Secret.random(), asked, longest));
        try {
            WholeFile.save(path, image());
        } catch (IOException notTaken) {
            begin(before);
            seats.all().forEach(seat -> slots.put(seat.token(), empty(seat.token())));
            throw notTaken;
        }
    }

    private void begin(Head next) {
        head = next;
        places = new Places(seats.all(), next.places());
        slotBytes = Slot.bytes(next.longest(), seal);
        slots.clear();
    }

    /// Overwrites the slots: the blocks of a file that is replaced are given back to the disk as they are.
    private void wipe() throws IOException {
        if (head.asked().isEmpty()) {
            return;
        }
        byte[] anything = new byte[2 * seats.all().size() * slotBytes];
        new SecureRandom().nextBytes(anything);
        FileChannel open = opened();
        write(open, anything, Head.BYTES);
        open.force(false);
    }

    private byte[] image() {
        byte[] written = head.write(seal);
        if (head.asked().isEmpty()) {
            return written;
        }
        ByteBuffer image = ByteBuffer.allocate(Head.BYTES + 2 * seats.all().size() * slotBytes)
                .put(written);
        for (var seat : seats.all()) {
            Slot empty = empty(seat.token());
            Slot older = new Slot(empty.mark(), 1, Slot.TURNS - 1, Optional.empty());
            int place = places.of(seat.token());
            image.position(at(place, 0)).put(empty.write(head.longest(), slotBytes, seal));
            image.position(at(place, 1)).put(older.write(head.longest(), slotBytes, seal));
            slots.put(seat.token(), empty);
        }
        return image.array();
    }

    /// Writes the answers of some slips and forces them together. They are promised when this returns.
    ///
    /// @throws IOException when the disk does not take them; whatever was promised before still holds
    public void write(Map<Token, Given.Kept> group) throws IOException {
        FileChannel open = opened();
        Map<Token, Slot> written = new HashMap<>();
        List<Map.Entry<Token, Given.Kept>> inPlace = group.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> places.of(each.getKey())))
                .toList();
        for (Map.Entry<Token, Given.Kept> each : inPlace) {
            Token token = each.getKey();
            Slot next = slot(token).next(each.getValue());
            write(open, next.write(head.longest(), slotBytes, seal), at(places.of(token), next.copy()));
            written.put(token, next);
        }
        open.force(false);
        slots.putAll(written);
    }

    private Slot slot(Token token) {
        return Optional.ofNullable(slots.get(token))
                .orElseThrow(() -> new IllegalStateException("no question is being asked"));
    }

    /// What a slip has answered in this round.
    public Optional<Given.Kept> answer(Token token) {
        return Optional.ofNullable(slots.get(token)).flatMap(Slot::answer);
    }

    /// All answers of this round, under names that join one slip's answers within a session and lead back to no slip
    /// without the session's secret; sorted by those names, which is no order in which anything happened.
    public Map<Slip, Given.Kept> rows() {
        Map<Slip, Given.Kept> rows = new LinkedHashMap<>();
        slots.keySet().stream()
                .sorted(Comparator.comparing(token -> slip(token).key()))
                .forEach(token -> answer(token).ifPresent(answer -> rows.put(slip(token), answer)));
        return rows;
    }

    /// The name under which the answers of a slip leave this file.
    public Slip slip(Token token) {
        byte[] made = head.secret().make("row", token.text());
        return new Slip(HexFormat.of().formatHex(made, 0, Slot.MARK));
    }

    private int at(int place, int copy) {
        return Head.BYTES + (copy * seats.all().size() + place) * slotBytes;
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel = open;
        }
        return open;
    }

    private static void write(FileChannel channel, byte[] bytes, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long position = at;
        while (buffer.hasRemaining()) {
            position += channel.write(buffer, position);
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
