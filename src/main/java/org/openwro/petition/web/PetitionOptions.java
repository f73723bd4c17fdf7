package org.openwro.petition.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openwro.document.StoredDocument;
import org.openwro.order.ReleaseKind;
import org.openwro.order.Target;
import org.openwro.petition.PetitionElement;
import org.openwro.petition.PetitionPlace;
import org.openwro.petition.PetitionState;
import org.openwro.petition.Repayment;
import org.openwro.screening.core.EndAnchor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Choices of the petition pages, each with its consequence in words. */
@Component("petitionOptions")
class PetitionOptions {

    private final MessageSource messages;

    PetitionOptions(MessageSource messages) {
        this.messages = messages;
    }

    public Map<String, String> states() {
        return options(List.of(PetitionState.values()), Enum::name, each -> text(each.labelKey()));
    }

    public Map<String, String> kinds() {
        return options(List.of(ReleaseKind.values()), Enum::name, each -> text("petition.kind." + each + ".choice"));
    }

    public Map<String, String> elements() {
        return options(List.of(PetitionElement.values()), Enum::name, each -> text(each.labelKey()));
    }

    public Map<String, String> anchors() {
        return options(List.of(EndAnchor.values()), Enum::name, each -> text("petition.anchor." + each));
    }

    public Map<String, String> targets(List<Target> targets) {
        return options(targets, each -> String.valueOf(each.seq()), this::target);
    }

    public Map<String, String> claims() {
        return options(List.of(Repayment.Claim.values()), Enum::name, each -> text(each.labelKey()));
    }

    public Map<String, String> places(List<PetitionPlace> places) {
        return options(places, each -> String.valueOf(each.seq()), PetitionPlace::name);
    }

    public Map<String, String> papers(List<StoredDocument> documents) {
        return options(
                documents.stream()
                        .filter(each -> !each.kind().equals(StoredDocument.LETTER))
                        .toList(),
                each -> each.id().value(),
                StoredDocument::title);
    }

    /** Choices named {@code petition.GROUP.CODE}. */
    public Map<String, String> of(String group, String... codes) {
        return options(List.of(codes), code -> code, code -> text("petition." + group + "." + code));
    }

    private String target(Target target) {
        return target.country().isEmpty() ? target.name() : target.name() + " (" + target.country() + ")";
    }

    private <T> Map<String, String> options(Collection<T> values, Function<T, String> code, Function<T, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(each -> options.put(code.apply(each), label.apply(each)));
        return options;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
