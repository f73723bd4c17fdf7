package org.openwro.investigation.chain;

import java.util.List;

/**
 * One step of the supply chain, read towards the border.
 *
 * @param number within the case, 0 before it is added
 * @param upstream number of the party from which goods or people come, or that belongs to the other
 * @param downstream number of the party to which they go
 * @param goods what is supplied; may be empty
 * @param exhibits numbers of the exhibits that show it; empty for what is only said
 */
public record Link(int number, int upstream, int downstream, Kind kind, String goods, List<Integer> exhibits) {

    public Link {
        exhibits = exhibits.stream().sorted().distinct().toList();
    }

    /** What runs along a link. */
    public enum Kind {
        SUPPLIES,
        RECRUITS_FOR,
        BELONGS_TO;

        public String labelKey() {
            return "investigation.link." + name();
        }
    }

    boolean joinsTheSameAs(Link other) {
        return upstream == other.upstream && downstream == other.downstream && kind == other.kind;
    }
}
