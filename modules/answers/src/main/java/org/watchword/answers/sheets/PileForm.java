package org.watchword.answers.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.learned.Mark;
import org.watchword.session.learned.Slip;

/// How sheets stand in their file before they are sealed: what was asked, then for each set a row of one length for
/// every slip, used or not, in the order of their hashes. Nothing says when anything was written or who came first.
final class PileForm {

    private static final int FORM = 1;
    private static final byte NOT_THERE = 0;
    private static final byte BY_PHONE = 1;
    private static final byte ON_PAPER = 2;
    private static final List<Mark> MARKS = List.of(Mark.SKIPPED, Mark.RIGHT, Mark.WRONG, Mark.NOT_SURE);
    private static final int POINT = MARKS.size();

    private PileForm() {}

    static byte[] write(SheetPile pile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeBoolean(pile.pairs());
            out.writeInt(pile.lost());
            out.writeInt(pile.late());
            out.writeInt(pile.slips().size());
            for (Slip slip : pile.slips()) {
                out.writeUTF(slip.key());
            }
            for (SheetSet set : SheetSet.values()) {
                write(pile, set, out);
            }
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(SheetPile pile, SheetSet set, DataOutputStream out) throws IOException {
        out.writeInt(pile.asked(set).size());
        for (SheetQuestion question : pile.asked(set)) {
            out.writeUTF(question.id());
            out.writeInt(question.version());
            out.writeBoolean(question.scale());
        }
        for (Slip slip : pile.slips()) {
            Optional<Filled> sheet = Optional.ofNullable(pile.filled(set).get(slip));
            out.writeByte(sheet.map(each -> each.paper() ? ON_PAPER : BY_PHONE).orElse(NOT_THERE));
            for (SheetQuestion question : pile.asked(set)) {
                out.writeByte(answer(sheet.orElse(Filled.NOTHING), question.id()));
            }
        }
    }

    /// The mark in the lower two bits, the point above them.
    private static int answer(Filled sheet, String question) {
        return MARKS.indexOf(sheet.marks().getOrDefault(question, Mark.SKIPPED))
                + POINT * sheet.points().getOrDefault(question, 0);
    }

    static SheetPile read(byte[] open) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(open));
        if (in.readByte() != FORM) {
            throw new IOException("a newer Watchword wrote these sheets");
        }
        boolean pairs = in.readBoolean();
        int lost = in.readInt();
        int late = in.readInt();
        List<Slip> slips = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            slips.add(new Slip(in.readUTF()));
        }
        Map<SheetSet, List<SheetQuestion>> asked = new HashMap<>();
        Map<SheetSet, Map<Slip, Filled>> filled = new HashMap<>();
        for (SheetSet set : SheetSet.values()) {
            asked.put(set, questions(in));
            filled.put(set, sheets(slips, asked.getOrDefault(set, List.of()), in));
        }
        return new SheetPile(slips, asked, filled, pairs, lost, late);
    }

    private static List<SheetQuestion> questions(DataInputStream in) throws IOException {
        List<SheetQuestion> questions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            questions.add(new SheetQuestion(in.readUTF(), in.readInt(), in.readBoolean()));
        }
        return questions;
    }

    private static Map<Slip, Filled> sheets(List<Slip> slips, List<SheetQuestion> questions, DataInputStream in)
            throws IOException {
        Map<Slip, Filled> sheets = new HashMap<>();
        for (Slip slip : slips) {
            byte how = in.readByte();
            Filled sheet = sheet(how == ON_PAPER, questions, in);
            if (how != NOT_THERE) {
                sheets.put(slip, sheet);
            }
        }
        return sheets;
    }

    private static Filled sheet(boolean paper, List<SheetQuestion> questions, DataInputStream in) throws IOException {
        Map<String, Mark> marks = new HashMap<>();
        Map<String, Integer> points = new HashMap<>();
        for (SheetQuestion question : questions) {
            int answer = in.readUnsignedByte();
            if (!question.scale()) {
                marks.put(question.id(), MARKS.get(answer % POINT));
            }
            if (answer >= POINT) {
                points.put(question.id(), answer / POINT);
            }
        }
        return new Filled(paper, marks, points);
    }
}
