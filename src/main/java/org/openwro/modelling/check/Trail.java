package org.openwro.modelling.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The way of one flow, pixel by pixel from its source to its target; only for flows of horizontal and vertical stretches. */
record Trail(List<Point> pixels) {

    static boolean isOrthogonal(List<Point> waypoints) {
        for (int i = 1; i < waypoints.size(); i++) {
            Point a = waypoints.get(i - 1);
            Point b = waypoints.get(i);
            if (a.x() != b.x() && a.y() != b.y()) {
                return false;
            }
        }
        return true;
    }

    static Trail along(List<Point> waypoints) {
        List<Point> pixels = new ArrayList<>();
        pixels.add(waypoints.get(0));
        for (Point corner : waypoints.subList(1, waypoints.size())) {
            Point last = pixels.get(pixels.size() - 1);
            while (!last.equals(corner)) {
                last = new Point(
                        last.x() + Integer.signum(corner.x() - last.x()),
                        last.y() + Integer.signum(corner.y() - last.y()));
                pixels.add(last);
            }
        }
        return new Trail(List.copyOf(pixels));
    }

    /** How many pixels the two have in common from their beginnings on: the trunk of two flows that leave the same source. */
    int commonStart(Trail other) {
        int n = 0;
        int most = Math.min(pixels.size(), other.pixels.size());
        while (n < most && pixels.get(n).equals(other.pixels.get(n))) {
            n++;
        }
        return n;
    }

    /** How many pixels the two have in common up to their ends: the trunk of two flows that merge before the same target. */
    int commonEnd(Trail other) {
        int n = 0;
        int most = Math.min(pixels.size(), other.pixels.size());
        while (n < most && pixels.get(pixels.size() - 1 - n).equals(other.pixels.get(other.pixels.size() - 1 - n))) {
            n++;
        }
        return n;
    }

    Trail without(int first, int last) {
        int to = Math.max(first, pixels.size() - last);
        return new Trail(pixels.subList(first, to));
    }

    boolean meets(Trail other) {
        Set<Point> mine = new HashSet<>(pixels);
        return other.pixels.stream().anyMatch(mine::contains);
    }

    boolean enters(Box box) {
        return pixels.stream().anyMatch(box::covers);
    }
}
