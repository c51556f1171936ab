package org.watchword.content.contact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchword.content.contact.NumberVerdict.Why;

/// Judges a number or an address before it is kept. What is known to be wrong is what the contacts say is retired, so
/// that no number stands in the program itself.
public final class NumberRules {

    private static final Pattern NUMBER = Pattern.compile("[0-9+()./\\s-]+");
    private static final Pattern WEB = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/\\S*)?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    private NumberRules() {}

    /// What was typed, and for which contact.
    ///
    /// @param id of the contact it is for; empty for a new one
    public record Typed(Area area, String id, ContactKind kind, String words) {}

    /// Judges what was typed.
    ///
    /// @param contacts all that are known, of every area
    public static NumberVerdict judge(List<Contact> contacts, Typed typed) {
        String country = typed.area().country();
        List<Contact> here = contacts.stream()
                .filter(each -> each.area().country().equals(country))
                .toList();
        String key = Dialled.of(typed.kind(), typed.words(), country);
        List<Contact> same =
                here.stream().filter(each -> isSame(each, typed.kind(), key)).toList();
        boolean known = same.stream().anyMatch(each -> each.status() != Status.RETIRED);
        if (!same.isEmpty() && !known) {
            Contact wrong = same.getFirst();
            return new NumberVerdict.KnownWrong(wrong, right(here, wrong));
        }
        Optional<Why> why = known ? Optional.empty() : form(typed, key);
        return why.<NumberVerdict>map(NumberVerdict.Refused::new).orElseGet(() -> fine(typed, key, same));
    }

    private static boolean isSame(Contact contact, ContactKind kind, String key) {
        return dialled(contact.kind()) == dialled(kind)
                && !key.isEmpty()
                && Dialled.of(contact).equals(key);
    }

    private static Optional<Contact> right(List<Contact> here, Contact wrong) {
        return here.stream()
                .filter(each -> each.status() != Status.RETIRED)
                .filter(each -> each.replaces().contains(wrong.id()))
                .findFirst();
    }

    private static NumberVerdict fine(Typed typed, String key, List<Contact> same) {
        Optional<Contact> listed = same.stream()
                .filter(each -> each.status() != Status.RETIRED)
                .filter(each -> !each.id().equals(typed.id()))
                .findFirst();
        if (!dialled(typed.kind())) {
            String address =
                    typed.words().strip().replaceFirst("^https?://", "").replaceFirst("/+$", "");
            return new NumberVerdict.Fine(address, "", listed);
        }
        String words = typed.words().strip().replaceAll("\\s+", " ");
        String digits = words.replaceAll("[^0-9]", "");
        boolean asDialled = digits.endsWith(key) && digits.length() <= key.length() + 1 && !words.startsWith("+");
        return asDialled ? new NumberVerdict.Fine(words, digits, listed) : new NumberVerdict.Fine(key, key, listed);
    }

    private static Optional<Why> form(Typed typed, String key) {
        if (typed.words().isBlank()) {
            return Optional.of(Why.EMPTY);
        }
        return switch (typed.kind()) {
            case WEB -> unless(WEB.matcher(key).matches(), Why.NO_ADDRESS);
            case EMAIL -> unless(EMAIL.matcher(key).matches(), Why.NO_EMAIL);
            case PHONE, TEXT ->
                NUMBER.matcher(typed.words()).matches() ? DialPlan.against(typed, key) : Optional.of(Why.LETTERS);
        };
    }

    private static boolean dialled(ContactKind kind) {
        return kind == ContactKind.PHONE || kind == ContactKind.TEXT;
    }

    private static Optional<Why> unless(boolean right, Why why) {
        return right ? Optional.empty() : Optional.of(why);
    }
}
