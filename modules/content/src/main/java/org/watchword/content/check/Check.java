package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;

/// One thing to look at in a whole library.
interface Check {

    void look(Library library, Consumer<Problem> problems);
}
