package org.openwro.platform;

import java.util.List;
import java.util.function.Function;

/** What a use case hands back: its result, or the reasons why it refused. A use case that refuses has written nothing. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    default boolean isRefused() {
        return this instanceof Refused<T>;
    }

    /** The reasons; empty when it was done. */
    default List<Refusal> reasons() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    /** @throws RefusedException with the reasons when it was refused */
    default T orThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new RefusedException(reasons());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return this instanceof Done<T> done ? done(function.apply(done.value())) : refused(reasons());
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> function) {
        return this instanceof Done<T> done ? function.apply(done.value()) : refused(reasons());
    }
}
