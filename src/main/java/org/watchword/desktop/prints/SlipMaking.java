package org.watchword.desktop.prints;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.watchword.answers.seat.Seat;
import org.watchword.desktop.text.Texts;
import org.watchword.print.SlipSheet;
import org.watchword.records.register.SessionRow;
import org.watchword.room.learned.LearnedDesk;

/// Makes the numbered slips of a session, in an order that nobody knows.
///
/// @param page the address of the phones' page, while it is known: "http://192.168.8.2/"
public record SlipMaking(LearnedDesk desk, Supplier<Optional<String>> page) {

    /// The sheet of a session.
    ///
    /// @param count how many, from 1 to [SlipCount#MOST]
    /// @param address of the phones' page, asked on the window thread
    /// @throws IOException when the slips can be neither read nor made
    public SlipSheet sheet(SessionRow session, int count, Optional<String> address, Texts texts) throws IOException {
        List<Seat> seats = desk.seats(session.id());
        List<Seat> printed = new ArrayList<>(seats.subList(0, Math.min(seats.size(), count)));
        Collections.shuffle(printed, new SecureRandom());
        SlipSheet.Words words = new SlipSheet.Words(
                texts.language().code(),
                texts.get(PrintsWord.SLIPS),
                texts.get(PrintsWord.SLIP),
                texts.get(address.isPresent() ? PrintsWord.SLIP_SCAN : PrintsWord.SLIP_TYPE),
                texts.get(PrintsWord.SLIP_KEEP));
        return new SlipSheet(
                words, printed.stream().map(seat -> slip(seat, address)).toList());
    }

    private static SlipSheet.Slip slip(Seat seat, Optional<String> address) {
        return new SlipSheet.Slip(
                seat.number(),
                seat.words().toString(),
                address.map(page -> page + "t/" + seat.token().text()).orElse(""));
    }
}
