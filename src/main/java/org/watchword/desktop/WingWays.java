package org.watchword.desktop;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.door.DoorSwitch;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.passes.PassesOnPhone;
import org.watchword.desktop.present.remote.RemoteSeen;
import org.watchword.desktop.present.remote.RemoteSwitch;
import org.watchword.desktop.trial.TrialScreen;
import org.watchword.desktop.wings.Wings;
import org.watchword.print.Printed;
import org.watchword.print.Statement;
import org.watchword.room.assess.Takings;

/// Puts together what phones can open besides the questions.
///
/// @param looking reach the network away from the window thread
/// @param mirrored whether the room sees what the trainer sees
record WingWays(House house, Wings wings, Chores looking, Background background, BooleanSupplier mirrored) {

    /// Phones on which people take a test.
    ///
    /// @param takings of this room
    PassesOnPhone.Means tests(Takings takings) {
        return new PassesOnPhone.Means(takings, wings, looking, background, mirrored);
    }

    /// A phone as a clicker, for the slides of a session.
    RemoteSwitch remote(Live live, DeckPlan plan) {
        RemoteSeen seen = new RemoteSeen(plan, house.texts(), house.room().clock());
        return new RemoteSwitch(live, seen, wings, looking, background);
    }

    /// Phones at the door of an evening.
    ///
    /// @param open to their page
    /// @param back to the register
    DoorSwitch door(Live live, Runnable open, Runnable back) {
        return new DoorSwitch(
                live,
                new DoorSwitch.Desk(wings, looking, background, house.texts()),
                new DoorSwitch.Ways(open, back, this::save, house::refused));
    }

    /// A page on which one phone is tried.
    ///
    /// @param reached is told once, when it has reached the laptop
    Parent trial(Runnable reached, Runnable back) {
        return new TrialScreen(new TrialScreen.Parts(wings, looking, background, house.texts()), reached, back).view();
    }

    private void save(Statement list) {
        String name = "list-at-the-door-" + LocalDate.now(house.room().clock()) + ".pdf";
        house.takeaway().saveTogether(name, () -> printed(list));
    }

    private Map<String, byte[]> printed(Statement list) {
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        if (house.room().print(list) instanceof Printed pdf) {
            pieces.put("pdf", pdf.bytes());
        }
        return pieces;
    }

    void close() {
        wings.close();
    }
}
