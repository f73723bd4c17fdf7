package org.openwro.modelling.check;

/** One group of rules for processes. */
interface ModelRule {

    void check(Model model, House house, Findings found);
}
