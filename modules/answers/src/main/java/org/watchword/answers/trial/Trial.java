package org.watchword.answers.trial;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.watchword.answers.page.Template;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.Page;
import org.watchword.answers.serve.Visit;
import org.watchword.answers.serve.Wing;

/// A page that says "it works" and remembers by which of the laptop's addresses it was reached: for the evening
/// before, at home, with one phone.
public final class Trial implements Wing {

    /// Its place on the server.
    public static final String NAME = "try";

    private static final Template PAGE = Template.plain(Trial.class, "trial");

    private final Wording words;
    private final Set<String> reached = new TreeSet<>();

    /// A page that nobody has reached yet.
    public Trial(Locale language) {
        this.words = Wording.in(language, Trial.class, "trial");
    }

    /// By which addresses phones came. The laptop's own browser counts as none.
    public synchronized Set<String> reached() {
        return Set.copyOf(reached);
    }

    @Override
    public Page serve(Visit visit) {
        if (!visit.within().isEmpty()) {
            return Page.empty(404);
        }
        remember(visit);
        Map<String, String> parts = words.parts(TrialWord.values());
        return Page.html(200, PAGE.filled(parts)).with("Content-Security-Policy", PAGE.policy());
    }

    private synchronized void remember(Visit visit) {
        if (!visit.from().equals(visit.reached())) {
            reached.add(visit.reached().getHostAddress());
        }
    }
}
