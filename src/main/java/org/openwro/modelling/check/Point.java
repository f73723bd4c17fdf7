package org.openwro.modelling.check;

/** A place in a diagram, in whole pixels; y grows downwards. */
record Point(int x, int y) {

    static Point of(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }

    @Override
    public String toString() {
        return "(" + x + "," + y + ")";
    }
}
