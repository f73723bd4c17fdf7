package org.openwro.investigation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwro.investigation.Plan;
import org.openwro.investigation.chain.ChainPicture.Box;

class ChainPictureTest {

    private static Party party(int number, String name) {
        return Party.named(Plan.Role.PRODUCER, name).numbered(number);
    }

    private static SupplyChain chain(int parties, int[]... links) {
        List<Party> all = Stream.iterate(1, number -> number + 1)
                .limit(parties)
                .map(number -> party(number, "Party " + number))
                .toList();
        List<Link> joined = Stream.of(links)
                .map(link -> new Link(link[0] * 100 + link[1], link[0], link[1], Link.Kind.SUPPLIES, "", List.of()))
                .toList();
        return new SupplyChain(all, joined);
    }

    private static int x(ChainPicture picture, int party) {
        return picture.boxes().stream()
                .filter(box -> box.party().number() == party)
                .findFirst()
                .orElseThrow()
                .x();
    }

    @Test
    void a_party_stands_behind_the_last_of_those_who_supply_it() {
        ChainPicture picture = ChainPicture.of(chain(4, new int[] {1, 2}, new int[] {2, 3}, new int[] {1, 3}));
        assertThat(x(picture, 1)).isLessThan(x(picture, 2));
        assertThat(x(picture, 2)).isLessThan(x(picture, 3));
        assertThat(x(picture, 4)).isEqualTo(x(picture, 1));
        assertThat(picture.arrows()).hasSize(3);
    }

    @Test
    void a_circle_is_drawn_and_moves_nobody() {
        ChainPicture picture = ChainPicture.of(chain(2, new int[] {1, 2}, new int[] {2, 1}));
        assertThat(picture.arrows()).hasSize(2);
        assertThat(picture.boxes()).hasSize(2);
    }

    @Test
    void boxes_never_overlap_and_stay_within_the_picture() {
        ChainPicture picture = ChainPicture.of(
                chain(7, new int[] {1, 3}, new int[] {2, 3}, new int[] {3, 4}, new int[] {4, 5}, new int[] {5, 3}));
        for (Box one : picture.boxes()) {
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(picture.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(picture.height());
            assertThat(picture.boxes().stream()
                            .filter(other -> other != one)
                            .noneMatch(other -> Math.abs(other.x() - one.x()) < one.width()
                                    && Math.abs(other.y() - one.y()) < one.height()))
                    .isTrue();
        }
    }

    @Test
    void a_long_name_is_cut_to_two_lines() {
        Party party = party(1, "First State Trading and Transport Company of the Northern Lowlands, Limited");
        List<String> lines = ChainPicture.of(new SupplyChain(List.of(party), List.of()))
                .boxes()
                .get(0)
                .lines();
        assertThat(lines).hasSize(2).allMatch(line -> line.length() <= 24);
        assertThat(lines.get(1)).endsWith("\u2026");
    }

    @Test
    void nobody_makes_an_empty_picture() {
        assertThat(ChainPicture.of(chain(0)).boxes()).isEmpty();
        assertThat(PlacesPlot.of(chain(3)).marks()).isEmpty();
    }

    @Test
    void positions_lie_north_up_within_a_net_of_whole_degrees() {
        PlacesPlot plot = PlacesPlot.of(new SupplyChain(
                List.of(placed(1, "4.5", "117.9"), placed(2, "-6.1", "106.8"), placed(3, "5.98", "116.07")),
                List.of()));
        assertThat(plot.marks())
                .allMatch(mark -> mark.x() > 0 && mark.x() < plot.width() && mark.y() > 0 && mark.y() < plot.height());
        assertThat(plot.marks().get(1).y()).isGreaterThan(plot.marks().get(0).y());
        assertThat(plot.marks().get(1).x()).isLessThan(plot.marks().get(0).x());
        assertThat(plot.parallels()).extracting(PlacesPlot.Line::degrees).contains(0);
    }

    private static Party placed(int number, String north, String east) {
        return new Party(
                number,
                Plan.Role.SITE,
                "Site " + number,
                "",
                "",
                "",
                new BigDecimal(north),
                new BigDecimal(east),
                "",
                "",
                List.of());
    }
}
