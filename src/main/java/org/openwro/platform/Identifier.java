package org.openwro.platform;

/** A typed id. Its text is the primary key, the business key in the engine and part of page addresses. */
public interface Identifier {

    String value();
}
