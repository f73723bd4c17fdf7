package org.openwro.workflow.model;

import java.util.List;

/** One group of rules for models; each violation is a sentence that starts with the id of the element. */
interface ModelRule {

    List<String> violations(Model model);
}
