package org.openwro.calendar;

/** The clocks of a Withhold Release Order and of what follows from it; their lengths and sources are data. */
public enum ClockId {
    /** Forward a conforming allegation. */
    C01,
    /** Return a non-conforming allegation, promptly. */
    C02,
    /** Accept, reject or refer an allegation. */
    C03,
    /** Decide on a Withhold Release Order. */
    C04,
    /** Decide on a Finding. */
    C05,
    /** Release or detain. */
    C06,
    /** Send the detention notice. */
    C07,
    /** Final determination, else deemed exclusion. */
    C08,
    /** Proof of admissibility. */
    C09,
    /** The port checks for proof after this period. */
    C10,
    /** Deemed abandonment of excluded goods. */
    C11,
    /** Export, until seizure or abandonment. */
    C12,
    /** Response to a UFLPA detention. */
    C13,
    /** Publication of a UFLPA exception. */
    C14,
    /** Protest of an exclusion. */
    C15,
    /** Decide a protest of an exclusion, else deemed denied. */
    C16,
    /** Suit in the Court of International Trade. */
    C17,
    /** Petition against a seizure. */
    C18,
    /** Supplemental petition. */
    C19,
    /** Claim and bond. */
    C20,
    /** Demand redelivery. */
    C21,
    /** Redeliver. */
    C22,
    /** Extensions asked in the portal. */
    C23,
    /** Redetermination after a court remand. */
    C24,
    /** Goods in custody when a Finding is published. */
    C25
}
