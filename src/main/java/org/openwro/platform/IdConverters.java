package org.openwro.platform;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Lets an aggregate keep its typed id while the database keeps text. Each module declares one bean per id type. */
public record IdConverters(List<Object> converters) {

    public static <T extends Identifier> IdConverters of(Class<T> type, Function<String, T> factory) {
        return new IdConverters(List.of(new Reading<>(type, factory), new Writing(type)));
    }

    @ReadingConverter
    record Reading<T extends Identifier>(Class<T> type, Function<String, T> factory) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, type));
        }

        @Override
        public Object convert(Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return source == null ? null : factory.apply((String) source);
        }
    }

    @WritingConverter
    record Writing(Class<? extends Identifier> type) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class));
        }

        @Override
        public Object convert(Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return source == null ? null : ((Identifier) source).value();
        }
    }
}
