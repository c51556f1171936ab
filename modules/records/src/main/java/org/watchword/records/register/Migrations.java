package org.watchword.records.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/// The steps by which the register's tables came to be as they are. They are named here one by one, because the program
/// runs from a linked image in which folders cannot be listed.
final class Migrations implements ResourceProvider {

    /// File names of the steps, oldest first; see Flyway for their form.
    static final List<String> STEPS = List.of(
            "V1__register.sql",
            "V2__expected_and_roles.sql",
            "V3__sessions.sql",
            "V4__session_kind.sql",
            "V5__forgotten.sql",
            "V6__totals.sql");

    /// Flyway for a database, with these steps and nothing else.
    static Flyway on(RegisterAddress address) {
        FluentConfiguration settings = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(address.url(), RegisterAddress.USER, address.password())
                .resourceProvider(new Migrations())
                .callbacks(new HalfChanged())
                .loggers("slf4j");
        return settings.load();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return STEPS.contains(name) ? new Step(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return STEPS.stream()
                .filter(step -> step.startsWith(prefix))
                .filter(step -> Arrays.stream(suffixes).anyMatch(step::endsWith))
                .<LoadableResource>map(Step::new)
                .toList();
    }

    /// One step's file beside this class.
    private static final class Step extends LoadableResource {

        private final String name;

        Step(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = Migrations.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("no such step: " + name);
                }
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
