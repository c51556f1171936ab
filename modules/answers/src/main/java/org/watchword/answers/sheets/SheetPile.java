package org.watchword.answers.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchword.session.learned.AnswerSet;
import org.watchword.session.learned.Sheet;
import org.watchword.session.learned.Slip;
import org.watchword.session.learned.ThenNow;

/// All that a sheets file holds, as values.
///
/// @param slips every slip of the session, used or not, in the order of their hashes
/// @param asked the questions of each set, in the order asked
/// @param filled only slips that answered something
/// @param pairs whether only slips that answered before and after are left
/// @param lost slips that answered before and not after, once only pairs are left
/// @param late slips that answered after and not before, once only pairs are left
record SheetPile(
        List<Slip> slips,
        Map<SheetSet, List<SheetQuestion>> asked,
        Map<SheetSet, Map<Slip, Filled>> filled,
        boolean pairs,
        int lost,
        int late) {

    SheetPile {
        slips = List.copyOf(slips);
        asked = Collections.unmodifiableMap(new HashMap<>(asked));
        filled = Collections.unmodifiableMap(new HashMap<>(filled));
    }

    static SheetPile of(List<Slip> slips) {
        return new SheetPile(slips, Map.of(), Map.of(), false, 0, 0);
    }

    List<SheetQuestion> asked(SheetSet set) {
        return asked.getOrDefault(set, List.of());
    }

    Map<Slip, Filled> filled(SheetSet set) {
        return filled.getOrDefault(set, Map.of());
    }

    Filled filled(SheetSet set, Slip slip) {
        return filled(set).getOrDefault(slip, Filled.NOTHING);
    }

    /// Asked again in other words, a question is the later one.
    SheetPile asking(SheetSet set, SheetQuestion question) {
        List<SheetQuestion> more = new ArrayList<>(asked(set));
        more.removeIf(each -> each.id().equals(question.id()));
        more.add(question);
        Map<SheetSet, List<SheetQuestion>> sets = new EnumMap<>(SheetSet.class);
        sets.putAll(asked);
        sets.put(set, List.copyOf(more));
        return new SheetPile(slips, sets, filled, pairs, lost, late);
    }

    SheetPile with(SheetSet set, Slip slip, Filled sheet) {
        Map<Slip, Filled> more = new HashMap<>(filled(set));
        more.put(slip, sheet);
        if (sheet.empty()) {
            more.remove(slip);
        }
        return with(set, more);
    }

    private SheetPile with(SheetSet set, Map<Slip, Filled> sheets) {
        Map<SheetSet, Map<Slip, Filled>> sets = new EnumMap<>(SheetSet.class);
        sets.putAll(filled);
        sets.put(set, sheets);
        return new SheetPile(slips, asked, sets, pairs, lost, late);
    }

    /// Only slips that are in both sets; of the others only how many.
    SheetPile pairsOnly() {
        Set<Slip> before = set(SheetSet.BEFORE).answered();
        Set<Slip> after = set(SheetSet.AFTER).answered();
        Set<Slip> both = new HashSet<>(before);
        both.retainAll(after);
        SheetPile left =
                with(SheetSet.BEFORE, only(SheetSet.BEFORE, both)).with(SheetSet.AFTER, only(SheetSet.AFTER, both));
        return new SheetPile(
                slips, asked, left.filled(), true, before.size() - both.size(), after.size() - both.size());
    }

    private Map<Slip, Filled> only(SheetSet set, Set<Slip> kept) {
        Map<Slip, Filled> some = new HashMap<>(filled(set));
        some.keySet().retainAll(kept);
        return some;
    }

    /// What was answered at a moment. What people say of themselves stands with the later moments, beside what the
    /// same slips said before.
    AnswerSet set(SheetSet set) {
        Map<String, Integer> questions = new LinkedHashMap<>();
        asked(set).stream()
                .filter(question -> !question.scale())
                .forEach(question -> questions.put(question.id(), question.version()));
        Map<Slip, Sheet> sheets = new HashMap<>();
        filled(set).forEach((slip, sheet) -> sheets.put(slip, sheet.sheet(said(set, slip))));
        return new AnswerSet(questions, sheets);
    }

    private Map<String, ThenNow> said(SheetSet set, Slip slip) {
        Map<String, ThenNow> said = new HashMap<>();
        if (set != SheetSet.BEFORE) {
            Map<String, Integer> then = filled(SheetSet.BEFORE, slip).points();
            Map<String, Integer> now = filled(set, slip).points();
            asked(set).stream()
                    .filter(question ->
                            question.scale() && asked(SheetSet.BEFORE).contains(question))
                    .map(SheetQuestion::id)
                    .filter(id -> then.containsKey(id) && now.containsKey(id))
                    .forEach(id -> said.put(id, new ThenNow(then.getOrDefault(id, 1), now.getOrDefault(id, 1))));
        }
        return said;
    }
}
