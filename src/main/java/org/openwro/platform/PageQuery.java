package org.openwro.platform;

/** Which page of a list is wanted; clamped to sizes that the database answers well. */
public record PageQuery(int page, int size) {

    public static final int DEFAULT_SIZE = 25;
    public static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = 1_000_000;

    public PageQuery {
        page = Math.max(0, Math.min(page, LAST_PAGE));
        size = size <= 0 ? DEFAULT_SIZE : Math.min(size, LARGEST_SIZE);
    }

    public static PageQuery of(Integer page, Integer size) {
        return new PageQuery(page == null ? 0 : page, size == null ? DEFAULT_SIZE : size);
    }

    public long offset() {
        return (long) page * size;
    }
}
