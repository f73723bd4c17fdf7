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
                number(upstream),
                number(downstream),
                kind,
                goods,
                exhibits.stream().map(LinkForm::number).filter(each -> each > 0).toList());
    }

    /** 0 for what is no number, which names nobody. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
