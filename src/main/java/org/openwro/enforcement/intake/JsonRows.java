package org.openwro.enforcement.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** A JSON array of objects whose properties are the column names; numbers may be numbers or texts. */
public final class JsonRows implements RowSource {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private long position;

    /** @throws UnreadableSource when the document is no array */
    public JsonRows(InputStream in) throws IOException {
        parser = FACTORY.createParser(in);
        JsonToken first;
        try {
            first = parser.nextToken();
        } catch (JsonProcessingException fault) {
            throw broken();
        }
        if (first == null) {
            throw new UnreadableSource("enforcement.source.empty");
        }
        if (first != JsonToken.START_ARRAY) {
            throw new UnreadableSource("enforcement.source.noArray");
        }
    }

    @Override
    public RawRow next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return null;
            }
            if (token == null) {
                throw broken();
            }
            position++;
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return RawRow.unreadable(position, "enforcement.row.noObject");
            }
            return object(parser, position);
        } catch (JsonProcessingException fault) {
            throw broken();
        }
    }

    /** The object that the parser has just entered. */
    static RawRow object(JsonParser parser, long position) throws IOException {
        Map<String, String> values = new HashMap<>();
        boolean nested = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                parser.skipChildren();
                nested = true;
            } else if (value != JsonToken.VALUE_NULL) {
                values.put(name, parser.getText());
            }
        }
        return nested ? RawRow.unreadable(position, "enforcement.row.nested") : RawRow.of(position, values);
    }

    private UnreadableSource broken() {
        return new UnreadableSource("enforcement.source.brokenJson", position + 1);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
