package org.watchword.desktop;

import java.util.function.Consumer;
import org.watchword.desktop.lock.ProtectScreen;
import org.watchword.desktop.prepare.Drafts;
import org.watchword.desktop.prepare.PrepareDoors;
import org.watchword.desktop.prepare.PrepareForm.Purpose;
import org.watchword.desktop.settings.LastChoices;
import org.watchword.room.OpenSession;

/// Where the prepare screen leads to, and where it remembers what was chosen.
///
/// @param guarding asks for a passphrase before somebody is named
/// @param drafts what was left half filled
/// @param enter is given a session whose doors are open
/// @param later is given a session that is kept for another day
/// @param home back to the home screen
record PrepareWays(
        House house,
        Guarding guarding,
        Drafts drafts,
        Consumer<OpenSession> enter,
        Consumer<OpenSession> later,
        Runnable home)
        implements PrepareDoors {
    @Override
    public String lastFunder() {
        return house.settings().settings().get().lastChoices().funder();
    }

    @Override
    public String lastArea() {
        return house.settings().settings().get().lastChoices().area();
    }

    @Override
    public Purpose lastPurpose() {
        LastChoices last = house.settings().settings().get().lastChoices();
        return new Purpose(last.kind(), last.programme());
    }

    @Override
    public void chosen(String funder, String area, Purpose purpose) {
        house.settings().change(now -> now.with(new LastChoices(funder, area, purpose.kind(), purpose.programme())));
    }

    @Override
    public boolean mayName() {
        return guarding.locked();
    }

    @Override
    public void protect(Runnable then, Runnable without, boolean needed) {
        guarding.protect(ProtectScreen.Doors.ofPreparing(then, without, needed, house.texts()));
    }

    @Override
    public void open(OpenSession session) {
        enter.accept(session);
    }

    @Override
    public void kept(OpenSession session) {
        later.accept(session);
    }

    @Override
    public void notNow() {
        home.run();
    }
}
