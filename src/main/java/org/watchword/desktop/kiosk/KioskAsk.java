package org.watchword.desktop.kiosk;

/// What somebody who comes in can ask of the laptop that was turned round.
sealed interface KioskAsk {
    /// Here is somebody.
    record Arrive(String name, String organisation, String role) implements KioskAsk {
        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Arrive[…]";
        }
    }

    /// What was just entered was a mistake.
    record TakeBack() implements KioskAsk {}

    /// The next one, please.
    record Next() implements KioskAsk {}

    /// The trainer wants the laptop back.
    record Leave() implements KioskAsk {}
}
