package org.watchword.session.safe;

import java.util.Arrays;

/// How another crowd differs from the one that came: a few atoms have people more or fewer, all others have as many.
final class Shift {
    private static final int FEW = 8;

    private int[] atoms = new int[FEW];
    private int[] people = new int[FEW];
    private int size;

    /// One atom more that differs; nothing is kept when it does not.
    ///
    /// @param more how many people more it has, below 0 for fewer
    void add(int atom, int more) {
        if (more == 0) {
            return;
        }
        if (size == atoms.length) {
            atoms = Arrays.copyOf(atoms, 2 * size);
            people = Arrays.copyOf(people, 2 * size);
        }
        atoms[size] = atom;
        people[size] = more;
        size++;
    }

    /// How many atoms differ.
    int size() {
        return size;
    }

    int atom(int place) {
        return atoms[place];
    }

    /// How many people more the atom at a place has.
    int people(int place) {
        return people[place];
    }
}
