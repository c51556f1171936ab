package org.watchword.desktop.present.state;

import java.util.List;
import org.watchword.desktop.text.Texts;

/// The page that makes a phone a clicker, as plain values.
///
/// @param turn what the button does: on, off, or nothing while it is being done
/// @param code as it is read out and typed, such as `482 913`; empty while it is off
/// @param ways to the page, the likeliest first
/// @param phone how the phone is doing; empty while it is off
/// @param trouble what went wrong and what to do; empty when nothing did
public record RemoteViewState(Turn turn, String code, List<Way> ways, String phone, String trouble) {

    /// What the button does.
    public enum Turn {
        ON,
        OFF,
        WAIT
    }

    /// One address of the page.
    ///
    /// @param network as the system calls it
    /// @param typed for those who type
    /// @param scanned for a camera: lets the phone in without the code
    public record Way(String network, String typed, String scanned) {}

    /// How it is with the phones that have the code.
    ///
    /// @param letIn how many were let in, one after the other
    /// @param heard whether the last one is heard now
    /// @param wrong how many codes were wrong
    public record Phones(int letIn, boolean heard, int wrong) {}

    public RemoteViewState {
        ways = List.copyOf(ways);
    }

    /// Switched off, as every evening begins.
    public static RemoteViewState off() {
        return new RemoteViewState(Turn.ON, "", List.of(), "", "");
    }

    /// Being switched on.
    public static RemoteViewState starting(Texts texts) {
        return new RemoteViewState(Turn.WAIT, "", List.of(), texts.get(PhoneRemoteWord.STARTING), "");
    }

    /// It could not be switched on.
    public static RemoteViewState failed(Texts texts) {
        return new RemoteViewState(Turn.ON, "", List.of(), "", texts.get(PhoneRemoteWord.FAILED));
    }

    /// Switched on.
    ///
    /// @param code six figures
    public static RemoteViewState on(String code, List<Way> ways, Phones phones, Texts texts) {
        PhoneRemoteWord how = phones.letIn() == 0
                ? PhoneRemoteWord.NOBODY
                : phones.heard() ? PhoneRemoteWord.HERE : PhoneRemoteWord.AWAY;
        return new RemoteViewState(
                Turn.OFF,
                code.substring(0, 3) + " " + code.substring(3),
                ways,
                texts.get(how),
                trouble(ways, phones, texts));
    }

    private static String trouble(List<Way> ways, Phones phones, Texts texts) {
        if (ways.isEmpty()) {
            return texts.get(PhoneRemoteWord.NO_NETWORK);
        }
        if (phones.letIn() > 1) {
            return texts.get(PhoneRemoteWord.TAKEN, phones.letIn());
        }
        return phones.wrong() > 0 ? texts.get(PhoneRemoteWord.WRONG, phones.wrong()) : "";
    }
}
