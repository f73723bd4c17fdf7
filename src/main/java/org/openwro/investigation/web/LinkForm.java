package org.openwro.investigation.web;

import java.util.List;
import org.openwro.investigation.chain.Link;

/** A link as entered, shown again after a refusal. */
record LinkForm(String upstream, String downstream, Link.Kind kind, String goods, List<String> exhibits) {

    static LinkForm blank() {
        return new LinkForm("", "", null, "", List.of());
    }

    static LinkForm of(Entries form) {
        return new LinkForm(
                form.text("upstream"),
                form.text("downstream"),
                form.choice("linkKind", Link.Kind.class),
                form.text("goods"),
                form.all("exhibits"));
    }

    Link link() {
        return new Link(
                0,
                Entries.numberOf(upstream),
                Entries.numberOf(downstream),
                kind,
                goods,
                exhibits.stream()
                        .map(Entries::numberOf)
                        .filter(each -> each > 0)
                        .toList());
    }
}
