package org.watchword.desktop.present.key;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.watchword.desktop.present.key.Meaning.Deed;

/// What the trainer has given the buttons of her own clicker to do. Only deeds that a press in a pocket can do no harm
/// with can be given, whatever a settings file says.
///
/// @param given a deed for each key that shall do something else than the table of keys says
public record ClickerKeys(Map<KeyCode, Deed> given) {

    /// What any button may do, in the order in which it is offered: none of it ends a session or writes anything that
    /// cannot be taken back.
    public static final Set<Deed> SAFE = Collections.unmodifiableSet(new LinkedHashSet<>(
            List.of(Deed.NEXT, Deed.BACK, Deed.BLACK, Deed.HOLDING, Deed.HELP, Deed.FREEZE, Deed.LEAVE, Deed.NOTHING)));

    /// As the table of keys says.
    public static final ClickerKeys USUAL = new ClickerKeys(Map.of());

    private static final Set<KeyCode> NEVER = EnumSet.of(
            KeyCode.UNDEFINED,
            KeyCode.TAB,
            KeyCode.SHIFT,
            KeyCode.CONTROL,
            KeyCode.ALT,
            KeyCode.ALT_GRAPH,
            KeyCode.META,
            KeyCode.WINDOWS,
            KeyCode.COMMAND,
            KeyCode.CAPS,
            KeyCode.NUM_LOCK);

    /// What is not safe is left out.
    public ClickerKeys {
        EnumMap<KeyCode, Deed> safe = new EnumMap<>(KeyCode.class);
        given.forEach((key, deed) -> {
            if (SAFE.contains(deed) && possible(key)) {
                safe.put(key, deed);
            }
        });
        given = Map.copyOf(safe);
    }

    /// As it was saved. What is not understood is left out.
    ///
    /// @param saved names of deeds by names of keys
    public static ClickerKeys read(Map<String, String> saved) {
        EnumMap<KeyCode, Deed> given = new EnumMap<>(KeyCode.class);
        saved.forEach((key, deed) -> one(KeyCode.values(), key)
                .ifPresent(code -> one(Deed.values(), deed).ifPresent(found -> given.put(code, found))));
        return new ClickerKeys(given);
    }

    /// To be saved; [#read] reads it.
    public Map<String, String> saved() {
        Map<String, String> saved = new java.util.TreeMap<>();
        given.forEach((key, deed) -> saved.put(key.name(), deed.name()));
        return saved;
    }

    /// The same with another deed for a key.
    public ClickerKeys with(KeyCode key, Deed deed) {
        EnumMap<KeyCode, Deed> changed = new EnumMap<>(KeyCode.class);
        changed.putAll(given);
        changed.put(key, deed);
        return new ClickerKeys(changed);
    }

    /// The same with a key as the table of keys says.
    public ClickerKeys without(KeyCode key) {
        EnumMap<KeyCode, Deed> changed = new EnumMap<>(KeyCode.class);
        changed.putAll(given);
        changed.remove(key);
        return new ClickerKeys(changed);
    }

    /// What a key was given to do.
    public Optional<Deed> of(KeyCode key) {
        return Optional.ofNullable(given.get(key));
    }

    /// Whether a key can be given something: not those that only change others, nor the digits that count hands.
    public static boolean possible(KeyCode key) {
        return !NEVER.contains(key) && !key.isDigitKey() && !key.isModifierKey();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return java.util.Arrays.stream(all)
                .filter(one -> one.name().equals(wanted))
                .findFirst();
    }
}
