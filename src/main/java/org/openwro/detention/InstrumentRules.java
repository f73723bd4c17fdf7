package org.openwro.detention;

import org.openwro.screening.core.Instrument;

/** What differs between the instruments; the table is {@code bpmn/detention/instrument-consequences.dmn}, which administrators change. */
public interface InstrumentRules {

    Consequences of(Instrument instrument);
}
