package org.watchword.content.contact;

import java.util.Locale;

/// What of a number or an address is compared: which line rings, never how it is spelt.
public final class Dialled {

    private static final String BRITAIN = "gb";
    private static final String AMERICA = "us";
    private static final int AMERICAN = 10;

    private Dialled() {}

    /// What of a contact is compared.
    public static String of(Contact contact) {
        String written = contact.digits().isEmpty() ? contact.display() : contact.digits();
        return of(contact.kind(), written, contact.area().country());
    }

    /// What of a typed number or address is compared. A number of the same country is the same with its country code
    /// and without it; one of another country keeps a plus before it.
    ///
    /// @param country such as `gb`
    public static String of(ContactKind kind, String typed, String country) {
        return switch (kind) {
            case WEB, EMAIL -> address(typed);
            case PHONE, TEXT -> number(typed, country);
        };
    }

    private static String address(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
    }

    private static String number(String typed, String country) {
        String digits = typed.replaceAll("[^0-9]", "");
        boolean abroad = typed.strip().startsWith("+") || digits.startsWith("00");
        String code = abroad ? digits.replaceFirst("^0+", "") : digits;
        return switch (country) {
            case BRITAIN -> british(code, digits, abroad);
            case AMERICA -> american(code, abroad);
            default -> abroad ? "+" + code : digits;
        };
    }

    private static String british(String code, String digits, boolean abroad) {
        if (code.startsWith("44") && code.length() > AMERICAN) {
            return "0" + code.substring(2).replaceFirst("^0", "");
        }
        return abroad ? "+" + code : digits;
    }

    private static String american(String code, boolean abroad) {
        if (code.length() == AMERICAN + 1 && code.startsWith("1")) {
            return code.substring(1);
        }
        return abroad ? "+" + code : code;
    }
}
