package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EntryFormatTest {

    private static final UUID DEVICE = UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");

    @Property(tries = 300)
    void anyEventIsReadAsItWasWritten(@ForAll("drafts") Draft draft) throws IOException {
        Entry entry = entry(draft);
        assertEquals(entry, EntryFormat.read(EntryFormat.write(entry)));
    }

    @Property(tries = 300)
    void anErasedEventKeepsItsSumAndLosesItsWords(@ForAll("drafts") Draft draft) throws IOException {
        Entry erased = entry(draft).erased();
        Entry read = EntryFormat.read(EntryFormat.write(erased));
        assertEquals(entry(draft).draft().payload(), read.draft().payload());
        assertTrue(read.holds());
        assertTrue(!(read.draft().personal() instanceof PersonalPart.Kept));
    }

    @Property(tries = 200)
    void anEventCutOffAnywhereIsRefused(@ForAll("drafts") Draft draft, @ForAll @IntRange(max = 999) int part) {
        byte[] whole = EntryFormat.write(entry(draft));
        byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * part / 1000));
        assertThrows(IOException.class, () -> EntryFormat.read(cut));
    }

    @Property(tries = 300)
    void anEventWithAChangedByteIsRefused(
            @ForAll("drafts") Draft draft,
            @ForAll @IntRange(max = 999) int place,
            @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] changed = EntryFormat.write(entry(draft));
        changed[(int) ((long) changed.length * place / 1000)] ^= (byte) by;
        assertThrows(IOException.class, () -> EntryFormat.read(changed));
    }

    @Property(tries = 200)
    void whatTheChainSumsDoesNotHoldTheWords(@ForAll("words") String words) {
        PersonalPart kept = PersonalPart.keep(words);
        Stamp stamp = new Stamp(DEVICE, DEVICE, 1, 1);
        byte[] with = EntryFormat.core(stamp, draft("{}", kept), Hash.NONE);
        byte[] without = EntryFormat.core(stamp, draft("{}", kept.erased()), Hash.NONE);
        assertArrayEquals(with, without);
    }

    @Property(tries = 200)
    void aKeyOpensWhatItSealedAndNoOther(@ForAll byte[] bytes) throws Exception {
        DataKey key = DataKey.random();
        byte[] sealed = key.seal(bytes);
        assertArrayEquals(bytes, key.open(sealed));
        assertThrows(GeneralSecurityException.class, () -> DataKey.random().open(sealed));
        assertTrue(!Arrays.equals(sealed, key.seal(bytes)), "the same bytes are never sealed the same way twice");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(40);
    }

    @Provide
    Arbitrary<Draft> drafts() {
        Arbitrary<PersonalPart> personal =
                Arbitraries.oneOf(Arbitraries.just(new PersonalPart.None()), words().map(PersonalPart::keep));
        return Combinators.combine(words(), personal).as(EntryFormatTest::draft);
    }

    private static Draft draft(String payload, PersonalPart personal) {
        Instant at = Instant.parse("2026-03-29T00:59:59.999999999Z");
        return new Draft(DEVICE, "some-kind", 3, at, "Europe/London", payload, personal);
    }

    private static Entry entry(Draft draft) {
        return Entry.link(new Stamp(DEVICE, DEVICE, 2, 77), draft, Hash.NONE);
    }
}
