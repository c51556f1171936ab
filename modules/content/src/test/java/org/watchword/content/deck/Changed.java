package org.watchword.content.deck;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// A record with one part changed, for tests that change each part of a long one.
final class Changed {

    private Changed() {}

    @SuppressWarnings("unchecked") // the constructor is that of the record's own class
    static <R extends Record> R with(R record, String part, Object other) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean changed = components[i].getName().equals(part);
                values[i] = changed ? other : components[i].getAccessor().invoke(record);
                types[i] = components[i].getType();
                found |= changed;
            }
            if (!found) {
                throw new AssertionError(Arrays.toString(components) + " has no " + part);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part + " cannot be changed", e);
        }
    }
}
