package se.larmnav.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list that may grow without end, read by keyset.
 *
 * @param items the items of this part, in the order of the list
 * @param next opaque cursor for {@code after} of the next call; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {
}
