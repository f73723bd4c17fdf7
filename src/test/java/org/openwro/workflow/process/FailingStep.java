package org.openwro.workflow.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes to the domain and then fails, as a broken service would. */
public class FailingStep implements JavaDelegate {

    private final JdbcClient jdbc;

    public FailingStep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void execute(DelegateExecution execution) {
        jdbc.sql("insert into case_number (prefix, year, last) values ('FAIL', 2026, 1)")
                .update();
        throw new IllegalStateException("the service behind this step is broken");
    }
}
