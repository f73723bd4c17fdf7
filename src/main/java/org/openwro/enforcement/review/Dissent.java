package org.openwro.enforcement.review;

/** Why a line does not fall under an order that it resembles. */
public enum Dissent {
    OTHER_PARTY,
    OTHER_PLACE,
    OTHER_GOODS,
    RELEASED,
    OTHER_TIME,
    OTHER;

    public String labelKey() {
        return "enforcement.review.dissent." + this;
    }
}
