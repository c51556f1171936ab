package org.watchword.session.result;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.watchword.session.assess.PaperCode;

/// The number of a certificate: the year, then five letters and digits that nobody mistakes for each other, such as
/// `26-K7QX3`. They are drawn by chance, so that no number says who came before or after.
public final class CertificateNumber {

    private static final int LETTERS = 5;
    private static final int YEAR_DIGITS = 2;
    private static final int YEARS = 100;

    private CertificateNumber() {}

    /// A new number; whoever calls looks whether it is taken.
    public static String draw(LocalDate day, RandomGenerator chance) {
        StringBuilder number = new StringBuilder(String.format(Locale.ROOT, "%02d-", day.getYear() % YEARS));
        for (int i = 0; i < LETTERS; i++) {
            number.append(PaperCode.ALPHABET.charAt(chance.nextInt(PaperCode.ALPHABET.length())));
        }
        return number.toString();
    }

    /// Reads what somebody typed: blanks, the hyphen and small letters do not matter. Empty when it is no number.
    public static Optional<String> parse(String typed) {
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        boolean known = text.length() == YEAR_DIGITS + LETTERS
                && text.substring(0, YEAR_DIGITS).chars().allMatch(Character::isDigit)
                && text.substring(YEAR_DIGITS).chars().allMatch(letter -> PaperCode.ALPHABET.indexOf(letter) >= 0);
        return known
                ? Optional.of(text.substring(0, YEAR_DIGITS) + "-" + text.substring(YEAR_DIGITS))
                : Optional.empty();
    }
}
