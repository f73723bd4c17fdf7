package org.openwro.investigation.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openwro.platform.web.LeftToRight;

/** A supply chain laid out from left to right, see {@link LeftToRight}. Lengths are in pixels. */
public record ChainPicture(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    /** @param lines of the name, two at most */
    public record Box(Party party, int x, int y, List<String> lines) {

        public int width() {
            return LeftToRight.BOX_WIDTH;
        }

        public int height() {
            return LeftToRight.BOX_HEIGHT;
        }
    }

    /** A path in the words of SVG. */
    public record Arrow(Link link, String path) {}

    public static ChainPicture of(SupplyChain chain) {
        Map<Integer, String> names = new LinkedHashMap<>();
        chain.parties().forEach(each -> names.put(each.number(), each.name()));
        List<Link> links = chain.links();
        LeftToRight drawn = LeftToRight.of(
                names,
                links.stream()
                        .map(each -> new LeftToRight.Edge(each.upstream(), each.downstream()))
                        .toList());
        Map<Integer, Party> parties =
                chain.parties().stream().collect(Collectors.toMap(Party::number, Function.identity()));
        return new ChainPicture(
                drawn.width(),
                drawn.height(),
                drawn.boxes().stream()
                        .map(each -> new Box(parties.get(each.node()), each.x(), each.y(), each.lines()))
                        .toList(),
                IntStream.range(0, links.size())
                        .mapToObj(at ->
                                new Arrow(links.get(at), drawn.arrows().get(at).path()))
                        .toList());
    }
}
