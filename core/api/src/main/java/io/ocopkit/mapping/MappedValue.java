package io.ocopkit.mapping;

import io.ocopkit.channel.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value for one listing, or why there is none.
 *
 * @param <T> what kind of value
 */
public final class MappedValue<T> {
    private final @Nullable T value;
    private final List<Issue> issues;

    private MappedValue(@Nullable T value, List<Issue> issues) {
        this.value = value;
        this.issues = List.copyOf(issues);
    }

    static <T> MappedValue<T> of(T value, List<Issue> remarks) {
        return new MappedValue<>(value, remarks);
    }

    static <T> MappedValue<T> refused(List<Issue> issues) {
        return new MappedValue<>(null, issues);
    }

    /**
     * The value.
     *
     * @return the value; empty when there is none, which the issues explain
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What is to be said about it.
     *
     * @return errors when there is no value; at most warnings when there is one
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The value, with what is to be said about it handed on.
     *
     * @param report where issues go, such as {@code issues::add}
     * @return the value; null when there is none
     */
    public @Nullable T orReport(Consumer<? super Issue> report) {
        issues.forEach(report);
        return value;
    }

    @Override
    public String toString() {
        return value == null ? issues.toString() : value.toString();
    }
}
