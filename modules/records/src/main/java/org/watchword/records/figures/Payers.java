package org.watchword.records.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.watchword.records.register.SessionRow;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.Book;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Names;

/// Says who paid for a session: the funder that was typed, or several with a semicolon between them, and whoever pays
/// for its programme.
public final class Payers {

    private static final String BETWEEN = ";";

    private final Addresses addresses;
    private final Names names;
    private final Map<String, String> spelled = new HashMap<>();
    private final Map<Typed, NavigableSet<String>> found = new HashMap<>();

    /// @param book in which funders and programmes are found
    public Payers(Book book) {
        addresses = book.addresses();
        names = addresses.names();
    }

    /// What was typed for a session: few things are, and many times over.
    private record Typed(String funder, String programme) {}

    /// Who paid, as the book calls them now; nobody when nothing was said.
    public NavigableSet<String> of(SessionRow.Plan plan) {
        return found.computeIfAbsent(new Typed(plan.funder(), plan.programme()), this::find);
    }

    private NavigableSet<String> find(Typed typed) {
        NavigableSet<String> payers = new TreeSet<>();
        typed(typed.funder()).map(this::now).forEach(payers::add);
        programme(typed.programme()).flatMap(Entry.Programme::funder).ifPresent(id -> payers.add(addresses.name(id)));
        return Collections.unmodifiableNavigableSet(payers);
    }

    /// What a funder is called now; letter case and blanks make no difference.
    public String now(String funder) {
        return names.find(EntryKind.FUNDER, funder)
                .map(addresses::name)
                .orElseGet(() -> spelled.computeIfAbsent(Names.same(funder), _ -> funder.strip()));
    }

    /// The programme of this name, if the book has it.
    Optional<Entry.Programme> programme(String name) {
        return names.find(EntryKind.PROGRAMME, name)
                .flatMap(addresses::find)
                .filter(Entry.Programme.class::isInstance)
                .map(Entry.Programme.class::cast);
    }

    private Stream<String> typed(String funder) {
        boolean one = names.find(EntryKind.FUNDER, funder).isPresent();
        List<String> all = one ? List.of(funder) : List.of(funder.split(BETWEEN));
        return all.stream().filter(each -> !each.isBlank());
    }
}
