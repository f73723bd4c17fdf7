package org.openwro.modelling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeometryTest {

    private static final Box BOX = new Box(10, 10, 100, 80);

    @Test
    void boxes_that_only_touch_do_not_overlap() {
        assertThat(BOX.overlaps(new Box(110, 10, 20, 20))).isFalse();
        assertThat(BOX.overlaps(new Box(109, 10, 20, 20))).isTrue();
        assertThat(BOX.grownBy(5).overlaps(new Box(112, 10, 20, 20))).isTrue();
    }

    @Test
    void a_border_belongs_to_the_box() {
        assertThat(BOX.covers(new Point(110, 90))).isTrue();
        assertThat(BOX.covers(new Point(111, 90))).isFalse();
        assertThat(BOX.covers(new Box(20, 20, 10, 10))).isTrue();
        assertThat(BOX.covers(new Box(20, 20, 200, 10))).isFalse();
    }

    @Test
    void a_diamond_is_left_in_the_middle_of_a_side() {
        assertThat(BOX.hasSideMiddle(new Point(110, 50))).isTrue();
        assertThat(BOX.hasSideMiddle(new Point(110, 20))).isFalse();
        assertThat(BOX.hasOnBorder(new Point(110, 20))).isTrue();
        assertThat(BOX.hasOnBorder(new Point(60, 50))).isFalse();
    }

    @Test
    void a_trail_goes_pixel_by_pixel_around_its_corners() {
        Trail trail = trail(0, 0, 2, 0, 2, 2);
        assertThat(trail.pixels())
                .containsExactly(new Point(0, 0), new Point(1, 0), new Point(2, 0), new Point(2, 1), new Point(2, 2));
        assertThat(trail.enters(new Box(2, 2, 5, 5))).isTrue();
        assertThat(trail.enters(new Box(3, 3, 5, 5))).isFalse();
    }

    @Test
    void trails_know_the_trunk_they_share() {
        Trail right = trail(0, 0, 10, 0);
        Trail down = trail(0, 0, 4, 0, 4, 9);
        assertThat(right.commonStart(down)).isEqualTo(5);
        assertThat(right.without(5, 0).meets(down.without(5, 0))).isFalse();
        assertThat(trail(5, 9, 5, 0, 10, 0).commonEnd(right)).isEqualTo(6);
    }

    @Test
    void trails_that_cross_meet() {
        assertThat(trail(0, 5, 10, 5).meets(trail(5, 0, 5, 10))).isTrue();
        assertThat(trail(0, 5, 10, 5).meets(trail(0, 6, 10, 6))).isFalse();
    }

    @Test
    void slanted_lines_are_not_orthogonal() {
        assertThat(Trail.isOrthogonal(List.of(new Point(0, 0), new Point(3, 1))))
                .isFalse();
        assertThat(Trail.isOrthogonal(List.of(new Point(0, 0), new Point(3, 0), new Point(3, 1))))
                .isTrue();
    }

    @Test
    void text_breaks_at_spaces_only() {
        assertThat(TextWidths.wrap("Decide admissibility by line", 90, 12))
                .containsExactly("Decide", "admissibility", "by line");
        assertThat(TextWidths.widthOf("WWWW", 12)).isGreaterThan(TextWidths.widthOf("iiii", 12));
    }

    private static Trail trail(int... xy) {
        return Trail.along(IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Point(xy[2 * i], xy[2 * i + 1]))
                .toList());
    }
}
