package org.openwro.document;

import java.util.UUID;
import org.openwro.platform.Identifier;

/** Names a stored document; random, so that the address of one says nothing about another. */
public record DocumentId(String value) implements Identifier {

    static DocumentId random() {
        return new DocumentId(UUID.randomUUID().toString());
    }
}
