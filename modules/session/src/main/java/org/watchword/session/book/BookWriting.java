package org.watchword.session.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent.ActionDone;
import org.watchword.session.book.BookEvent.ActionPromised;
import org.watchword.session.book.BookEvent.ActionTakenBack;
import org.watchword.session.book.BookEvent.ChangeCounted;
import org.watchword.session.book.BookEvent.EntriesJoined;
import org.watchword.session.book.BookEvent.EntriesParted;
import org.watchword.session.book.BookEvent.EntryKept;
import org.watchword.session.book.BookEvent.EntryPutAway;
import org.watchword.session.book.BookEvent.FollowUpDone;
import org.watchword.session.book.BookEvent.FollowUpDue;
import org.watchword.session.book.BookEvent.FollowUpTakenBack;
import org.watchword.session.book.BookEvent.LaterCounted;
import org.watchword.session.book.BookEvent.MaterialLeft;
import org.watchword.session.book.BookEvent.MaterialTakenBack;
import org.watchword.session.learned.Change;

/// Folds many events into a book without copying it for each.
final class BookWriting {

    private final Map<EntryId, Entry> entries;
    private final Map<EntryId, List<String>> former;
    private final Set<EntryId> away;
    private final Map<EntryId, EntryId> joined;
    private final Map<MaterialId, Material> materials;
    private final Map<ActionId, PromisedAction> actions;
    private final Map<SessionId, FollowUp> followUps;
    private final Map<SessionId, Learned> learned;
    private final Map<GivenOutId, GivenOut> given;
    private final Map<String, PublishedReport> published;
    private final Map<EntryId, Map<String, List<String>>> columns;
    private final List<HandedOver> handed;
    private final Map<CommentId, Comment> comments;

    BookWriting(Book before) {
        Addresses addresses = before.addresses();
        entries = new LinkedHashMap<>(addresses.all());
        former = new HashMap<>(addresses.former());
        away = new HashSet<>(addresses.away());
        joined = new HashMap<>(addresses.joined());
        Outcomes outcomes = before.outcomes();
        materials = new LinkedHashMap<>(outcomes.materials());
        actions = new LinkedHashMap<>(outcomes.actions());
        followUps = new LinkedHashMap<>(outcomes.followUps());
        learned = new LinkedHashMap<>(outcomes.learned());
        given = new LinkedHashMap<>(outcomes.given());
        published = new LinkedHashMap<>(before.reports().published());
        columns = new HashMap<>(before.reports().columns());
        handed = new ArrayList<>(outcomes.handed());
        comments = new LinkedHashMap<>(outcomes.comments());
    }

    Book book() {
        return new Book(
                new Addresses(entries, former, away, joined),
                new Outcomes(materials, actions, followUps, learned, given, handed, comments),
                new Reports(published, columns));
    }

    void write(BookEvent event) {
        switch (event) {
            case BookEvent.Addressing addressing -> write(addressing);
            case BookEvent.Giving giving -> write(giving);
            case BookEvent.NamesHandedOver(HandedOver what) -> handed.add(what);
            case MaterialLeft(MaterialId id, Material material) -> materials.put(id, material);
            case MaterialTakenBack(MaterialId id) -> materials.remove(id);
            case ActionPromised(ActionId id, Action action) -> actions.put(id, new PromisedAction(id, action, null));
            case ActionDone done ->
                actions.computeIfPresent(
                        done.id(),
                        (id, promised) -> new PromisedAction(
                                id, promised.action(), new PromisedAction.Done(done.day(), done.number())));
            case ActionTakenBack(ActionId id) -> actions.remove(id);
            case FollowUpDue(SessionId session, var due) -> followUps.put(session, new FollowUp(session, due, null));
            case FollowUpDone done ->
                followUps.computeIfPresent(
                        done.session(),
                        (session, planned) -> new FollowUp(
                                session,
                                planned.due(),
                                new FollowUp.Replies(done.day(), done.asked(), done.replied())));
            case FollowUpTakenBack(SessionId session) -> followUps.remove(session);
            case BookEvent.Counting counting -> write(counting);
            case BookEvent.Reporting reporting -> write(reporting);
            case BookEvent.Commenting commenting -> write(commenting);
        }
    }

    private void write(BookEvent.Counting event) {
        switch (event) {
            case ChangeCounted(SessionId session, Change change) ->
                learned.merge(
                        session,
                        new Learned(change, null),
                        (before, now) -> new Learned(now.change(), before.laterOrNull()));
            case LaterCounted(SessionId session, Learned.MonthsLater later) ->
                learned.computeIfPresent(session, (_, known) -> new Learned(known.change(), later));
        }
    }

    private void write(BookEvent.Giving event) {
        switch (event) {
            case BookEvent.PrintsGivenOut(GivenOutId id, GivenOut what) -> given.put(id, what);
            case BookEvent.GivingTakenBack(GivenOutId id) -> given.remove(id);
        }
    }

    private void write(BookEvent.Commenting event) {
        switch (event) {
            case BookEvent.CommentApproved(CommentId id, Comment comment) -> comments.put(id, comment);
            case BookEvent.CommentTakenBack(CommentId id) -> comments.remove(id);
        }
    }

    private void write(BookEvent.Reporting event) {
        switch (event) {
            case BookEvent.ReportPublished(PublishedReport report) -> published.putIfAbsent(report.hash(), report);
            case BookEvent.ColumnsChosen chosen -> choose(chosen);
        }
    }

    private void choose(BookEvent.ColumnsChosen chosen) {
        Map<String, List<String>> tables = new HashMap<>(columns.getOrDefault(chosen.funder(), Map.of()));
        if (chosen.columns().isEmpty()) {
            tables.remove(chosen.table());
        } else {
            tables.put(chosen.table(), chosen.columns());
        }
        columns.put(chosen.funder(), Map.copyOf(tables));
    }

    private void write(BookEvent.Addressing event) {
        switch (event) {
            case EntryKept kept -> keep(kept.id(), kept.entry());
            case EntryPutAway(EntryId id) -> away.add(id);
            case EntriesJoined(EntryId id, EntryId into) -> join(id, into);
            case EntriesParted(EntryId id) -> joined.remove(id);
        }
    }

    private void keep(EntryId id, Entry entry) {
        Entry before = entries.put(id, entry);
        away.remove(id);
        if (before != null && !before.name().equals(entry.name())) {
            List<String> names = new ArrayList<>(List.of(before.name()));
            names.addAll(former.getOrDefault(id, List.of()));
            former.put(id, List.copyOf(names));
        }
    }

    private void join(EntryId id, EntryId into) {
        boolean known = entries.containsKey(id) && entries.containsKey(into);
        if (known && !Addresses.leads(joined, into, id)) {
            joined.put(id, into);
        }
    }
}
