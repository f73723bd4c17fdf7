package org.openwro.enforcement.intake;

import java.io.Closeable;
import java.io.IOException;

/** Rows one after the other, never all at once. */
public interface RowSource extends Closeable {

    /**
     * The next row, or null at the end.
     *
     * @throws UnreadableSource when nothing after this point can be understood
     */
    RawRow next() throws IOException;
}
