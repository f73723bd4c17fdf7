package org.openwro.platform.internal;

import java.util.List;
import org.openwro.platform.IdConverters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

@Configuration
class PersistenceConfiguration extends AbstractJdbcConfiguration {

    private final ObjectProvider<IdConverters> ids;

    PersistenceConfiguration(ObjectProvider<IdConverters> ids) {
        this.ids = ids;
    }

    @Override
    protected List<?> userConverters() {
        return ids.stream().flatMap(each -> each.converters().stream()).toList();
    }
}
