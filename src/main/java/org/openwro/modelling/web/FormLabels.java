package org.openwro.modelling.web;

import java.util.List;
import org.openwro.modelling.Models;
import org.openwro.workflow.forms.FormDefinition;
import org.openwro.workflow.forms.FormPart;
import org.openwro.workflow.forms.FormReader;
import org.springframework.stereotype.Component;

/** What the forms in force ask. */
@Component
class FormLabels {

    private static final String FORM = "form:";

    private final Models models;

    FormLabels(Models models) {
        this.models = models;
    }

    /** Labels of the fields; none when the key names a page, or a form that is not there. */
    List<String> of(String formKey) {
        if (!formKey.startsWith(FORM)) {
            return List.of();
        }
        return models.inForce(formKey.substring(FORM.length()))
                .map(form -> parts(form.content()).stream()
                        .filter(part -> part.kind().asks())
                        .map(FormPart::label)
                        .toList())
                .orElse(List.of());
    }

    /** The parts of a form; none when it cannot be read. */
    static List<FormPart> parts(String text) {
        var form = FormReader.read(text);
        return form.isRefused() ? List.of() : form.map(FormDefinition::parts).orThrow();
    }
}
