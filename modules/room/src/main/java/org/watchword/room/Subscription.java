package org.watchword.room;

/// Somebody is being told. Closing it ends the telling; closing it again does nothing.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
