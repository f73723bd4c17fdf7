package org.openwro.platform.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.openwro.platform.web.HandBack;
import org.openwro.platform.web.SentForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When the database is lost while running, a page says so without needing the database (the session lives there too), and
 * a form that was sent comes back whole, ready to be sent again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseLost extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseLost.class);

    /** What the pool says of a connection that it has given up; it sets no state. */
    private static final String CLOSED = "Connection is closed";

    private final HandBack handBack;

    DatabaseLost(HandBack handBack) {
        this.handBack = handBack;
    }

    /** True when a connection could not be had or broke (SQL state class 08, or a shutdown: 57P01 to 57P03). */
    static boolean causes(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof CannotGetJdbcConnectionException
                    || each instanceof CannotCreateTransactionException
                    || each instanceof DataAccessResourceFailureException
                    || each instanceof SQLTransientConnectionException
                    || each instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (each instanceof TransactionSystemException rollback
                    && rollback.getApplicationException() != null
                    && causes(rollback.getApplicationException())) {
                return true;
            }
            if (each instanceof SQLException sql && isBroken(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroken(SQLException sql) {
        String state = sql.getSQLState();
        return state == null ? CLOSED.equals(sql.getMessage()) : state.startsWith("08") || state.startsWith("57P0");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fault) {
            if (!causes(fault) || response.isCommitted()) {
                throw fault;
            }
            log.error("The database is lost: {}", rootMessage(fault));
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader("Retry-After", "30");
        SentForm form = SentForm.isIn(request) ? SentForm.of(request) : null;
        handBack.write(
                HttpStatus.SERVICE_UNAVAILABLE,
                form == null ? "databaseLost" : "databaseLostForm",
                List.of(),
                form,
                request,
                response);
    }

    private static String rootMessage(Throwable fault) {
        Throwable each = fault;
        while (each.getCause() != null) {
            each = each.getCause();
        }
        return each.getMessage();
    }
}
