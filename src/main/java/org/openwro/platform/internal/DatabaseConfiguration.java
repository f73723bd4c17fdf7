package org.openwro.platform.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** One pool for pages, engine and jobs, on the embedded server or on the one that {@code OPENWRO_DB_URL} names. */
@Configuration
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(javax.sql.DataSource.class)
    @ConditionalOnExpression("'${openwro.db.url:}' == ''")
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new StartRefused(
                    "Profile 'production' does not run on the embedded database.",
                    "Set OPENWRO_DB_URL, OPENWRO_DB_USER and OPENWRO_DB_PASSWORD to a PostgreSQL server.",
                    null);
        }
        return EmbeddedDatabase.start(settings);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(javax.sql.DataSource.class)
    HikariDataSource dataSource(
            DatabaseSettings settings, org.springframework.beans.factory.ObjectProvider<EmbeddedDatabase> embedded) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("openwro");
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(4);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "openwro");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        if (settings.embedded()) {
            pool.setJdbcUrl(embedded.getObject().url());
            pool.setUsername("postgres");
            return new HikariDataSource(pool);
        }
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        HikariDataSource source = new HikariDataSource(pool);
        try (Connection connection = source.getConnection()) {
            return source;
        } catch (SQLException fault) {
            source.close();
            throw new StartRefused(
                    "The database at " + settings.url() + " cannot be reached.",
                    "Check that the server runs, and OPENWRO_DB_URL, OPENWRO_DB_USER and OPENWRO_DB_PASSWORD.",
                    fault);
        }
    }
}
