package org.watchword.answers.serve;

import java.io.IOException;
import java.util.Optional;
import org.watchword.answers.page.PhonePage;
import org.watchword.answers.page.PhoneWord;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.phones.PhoneView;
import org.watchword.answers.phones.Reply;
import org.watchword.answers.round.Fields;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.seat.Token;
import org.watchword.answers.seat.WordPair;
import org.watchword.session.RoundId;

/// Everything that a phone can ask for. Nothing here moves a round on, shows a name or reads what others answered:
/// what is for the trainer has no address at all.
final class Doors {

    private static final String TO_SLIP = "/t/";

    private final PhoneRoom room;
    private final Pages pages;
    private final Limits limits;

    Doors(PhoneRoom room, Pages pages, Limits limits) {
        this.room = room;
        this.pages = pages;
        this.limits = limits;
    }

    /// The slip of a phone, if its token is one.
    Optional<Token> slip(Visit visit) {
        return visit.token().filter(token -> room.seats().of(token).isPresent());
    }

    /// A phone with this slip asks for something.
    void here(Token token) {
        room.joined(token);
    }

    Page get(Visit visit) throws IOException {
        Optional<Token> slip = slip(visit);
        String path = visit.path();
        if (path.startsWith(TO_SLIP)) {
            return byToken(visit, path.substring(TO_SLIP.length()));
        }
        PhonePage page = pages.of(visit);
        PhoneView view = room.view(slip);
        return switch (path) {
            case "/" -> Page.html(200, slip.isPresent() ? page.of(view) : page.join(view, Optional.empty()));
            case "/state" -> slip.isPresent() ? Page.json(200, page.state(view)) : noSlip();
            case "/picture" ->
                slip.isPresent() && view.round().isPresent()
                        ? Pictures.of(page.seen(view).round().get().question())
                        : Page.empty(404);
            case "/away" -> pages.forgotten(Page.html(200, page.away(PhoneWord.LEFT)));
            default -> Page.html(404, page.away(PhoneWord.NOT_HERE));
        };
    }

    private Page byToken(Visit visit, String text) {
        Optional<Token> token =
                Token.parse(text).filter(each -> room.seats().of(each).isPresent());
        if (token.isPresent()) {
            return welcome(visit, token.get());
        }
        PhonePage page = pages.of(visit);
        return limits.allowsUnknownToken(visit.exchange().getRemoteAddress().getAddress())
                ? Page.html(404, page.join(room.view(Optional.empty()), Optional.of(PhoneWord.JOIN_WRONG)))
                : Page.html(429, page.join(room.view(Optional.empty()), Optional.of(PhoneWord.JOIN_WAIT)));
    }

    /// The cookie ends with the browser, is read by no script and is sent by no page of somewhere else.
    private Page welcome(Visit visit, Token token) {
        slip(visit).filter(before -> !before.equals(token)).ifPresent(room::left);
        room.joined(token);
        return Page.goTo("/")
                .with("Set-Cookie", Visit.COOKIE + "=" + token.text() + "; Path=/; HttpOnly; SameSite=Strict");
    }

    Page post(Visit visit) throws IOException {
        return switch (visit.path()) {
            case "/leave" -> leave(visit);
            case "/join" -> visit.form().map(form -> join(visit, form)).orElseGet(Doors::tooLarge);
            case "/answer" -> visit.form().map(form -> answer(visit, form)).orElseGet(Doors::tooLarge);
            case "/language" -> visit.form().map(pages::chosen).orElseGet(Doors::tooLarge);
            default -> Page.html(404, pages.of(visit).away(PhoneWord.NOT_HERE));
        };
    }

    private Page leave(Visit visit) {
        slip(visit).ifPresent(room::left);
        return Page.goTo("/away").with("Set-Cookie", Visit.COOKIE + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
    }

    private Page join(Visit visit, Fields form) {
        var from = visit.exchange().getRemoteAddress().getAddress();
        int number = number(form.one("number").orElse(""));
        PhonePage page = pages.of(visit);
        PhoneView view = room.view(Optional.empty());
        if (!limits.allowsTry(from, number)) {
            return Page.html(429, page.join(view, Optional.of(PhoneWord.JOIN_WAIT)));
        }
        Optional<Seat> seat = form.one("words")
                .flatMap(WordPair::parse)
                .flatMap(words -> room.seats().of(number, words));
        if (seat.isPresent()) {
            return welcome(visit, seat.get().token());
        }
        limits.wrong(from, number);
        return Page.html(403, page.join(view, Optional.of(PhoneWord.JOIN_WRONG)));
    }

    private static int number(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private Page answer(Visit visit, Fields form) {
        Optional<Token> slip = slip(visit);
        if (slip.isEmpty()) {
            return visit.byScript() ? noSlip() : Page.goTo("/");
        }
        if (!limits.allowsAnswer(slip.get())) {
            return tooFast();
        }
        Reply reply = room.answer(slip.get(), new RoundId(form.one("round").orElse("")), form);
        if (!visit.byScript()) {
            return Page.goTo("/");
        }
        return switch (reply) {
            case Reply.Saved() -> Page.json(200, "{\"done\":\"SAVED\"}");
            case Reply.Sent() -> Page.json(200, "{\"done\":\"SENT\"}");
            case Reply.Refused(var why) -> Page.json(409, "{\"refused\":\"" + why.name() + "\"}");
        };
    }

    private static Page noSlip() {
        return Page.json(401, "{\"refused\":\"NO_SLIP\"}");
    }

    static Page tooFast() {
        return Page.json(429, "{\"refused\":\"SLOWER\"}").with("Retry-After", "2");
    }

    static Page tooLarge() {
        return Page.json(413, "{\"refused\":\"TOO_LARGE\"}");
    }
}
