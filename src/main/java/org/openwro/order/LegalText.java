package org.openwro.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwro.investigation.CaseRecord;
import org.openwro.reference.Countries;
import org.openwro.reference.Region;
import org.openwro.reference.Regions;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.TargetKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A first legal text, made of the scope as drafted and of what the case may publish. The drafter edits it; only the text that is signed
 * counts. Source: 19 U.S.C. 1307; 19 CFR 12.42(e) to (g), 12.43, 12.44.
 */
@Component
class LegalText {

    private final MessageSource messages;
    private final Countries countries;
    private final Regions regions;

    LegalText(MessageSource messages, Countries countries, Regions regions) {
        this.messages = messages;
        this.countries = countries;
        this.regions = regions;
    }

    String of(Instrument instrument, Draft draft, CaseRecord record) {
        List<String> parts = new ArrayList<>();
        parts.add(text("order.text." + instrument + ".determination", labour(record)));
        parts.add(text("order.text.aimedAt") + "\n" + lettered(covered(draft), this::target));
        parts.add(text("order.text.merchandise") + "\n" + goods(draft));
        List<DraftTarget> spared = draft.targets().stream()
                .filter(each -> each.kind() == TargetKind.NOT_COVERED)
                .toList();
        if (!spared.isEmpty()) {
            parts.add(text("order.text.spared") + "\n" + lettered(spared, this::target));
        }
        if (!record.indicators().isEmpty()) {
            parts.add(text(
                    "order.text.indicators",
                    record.indicators().stream()
                            .map(each -> text(each.indicator().nameKey()).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("; "))));
        }
        parts.add(text("order.text." + instrument + ".effect"));
        if (draft.supersedes() != null) {
            parts.add(text("order.text.supersedes", draft.supersedes().value()));
        }
        List<String> numbered = new ArrayList<>();
        numbered.add(text("order.text." + instrument + ".heading"));
        parts.forEach(part -> numbered.add(numbered.size() + ". " + part));
        return String.join("\n\n", numbered);
    }

    private String labour(CaseRecord record) {
        String classes = record.labourClasses().stream()
                .sorted()
                .map(each -> text(each.labelKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return classes.isEmpty() ? text("order.text.forcedLabour") : classes;
    }

    private static List<DraftTarget> covered(Draft draft) {
        return draft.targets().stream()
                .filter(each -> each.kind() != TargetKind.NOT_COVERED)
                .toList();
    }

    private static String lettered(
            List<DraftTarget> targets, java.util.function.Function<DraftTarget, String> sentence) {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < targets.size(); at++) {
            lines.append(at == 0 ? "" : "\n").append("(").append(at + 1).append(") ");
            lines.append(sentence.apply(targets.get(at)));
        }
        return lines.toString();
    }

    private String target(DraftTarget each) {
        String named = each.aliases().isEmpty()
                ? each.name()
                : text("order.text.alsoKnownAs", each.name(), String.join("; ", each.aliases()));
        String region = regions.find(each.regionCode())
                .map(Region::name)
                .filter(name -> !name.equals(each.name()))
                .orElse("");
        String place = Stream.of(each.address(), each.city(), region, countries.nameOf(each.country()))
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        String kind = each.kind() == null ? "" : text("order.text.kind." + each.kind(), named, place);
        return each.inclusion() == Inclusion.NAMED_ONLY ? kind : kind + " " + text("order.text." + each.inclusion());
    }

    private String goods(Draft draft) {
        Goods goods = draft.goods();
        List<String> lines = new ArrayList<>();
        lines.add(goods.all() ? text("order.text.allGoods") : draft.merchandise() + ".");
        if (!goods.htsPrefixes().isEmpty()) {
            lines.add(text("order.text.hts", String.join(", ", goods.htsPrefixes())));
        }
        lines.add(text(goods.whollyOrInPart() ? "order.text.whollyOrInPart" : "order.text.whollyOnly"));
        if (goods.downstream()) {
            lines.add(text("order.text.downstream"));
        }
        return String.join(" ", lines);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
