package org.openwro.modelling.check;

/** A rectangle in a diagram: the bounds of a shape or of a label. */
record Box(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** True when the two share area; touching borders do not count. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** True when the point lies inside or on the border. */
    boolean covers(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    boolean covers(Box other) {
        return covers(new Point(other.x, other.y)) && covers(new Point(other.right(), other.bottom()));
    }

    /** The same box with a free margin all around. */
    Box grownBy(int margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** True when the point is the middle of a side, give or take one pixel: where a flow may dock on a diamond or a circle. */
    boolean hasSideMiddle(Point point) {
        boolean middleX = Math.abs(point.x() - centre().x()) <= 1;
        boolean middleY = Math.abs(point.y() - centre().y()) <= 1;
        return middleX && (near(point.y(), y) || near(point.y(), bottom()))
                || middleY && (near(point.x(), x) || near(point.x(), right()));
    }

    /** True when the point lies on the border, give or take one pixel. */
    boolean hasOnBorder(Point point) {
        return grownBy(1).covers(point)
                && (near(point.x(), x) || near(point.x(), right()) || near(point.y(), y) || near(point.y(), bottom()));
    }

    private static boolean near(int a, int b) {
        return Math.abs(a - b) <= 1;
    }
}
