package org.openwro.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * What the engine must not do here: run scripts, read foreign classes, evaluate stored expressions, answer without limit. Its
 * ids are random, since time-based ones would tell the hour and the machine.
 */
@Component
class EngineHardening extends AbstractProcessEnginePlugin {

    private static final int LARGEST_QUERY = 2_000;

    private final ApplicationContext context;
    private final InboxWriter inbox;

    EngineHardening(ApplicationContext context, InboxWriter inbox) {
        this.context = context;
        this.inbox = inbox;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdGenerator(() -> UUID.randomUUID().toString());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setQueryMaxResultsLimit(LARGEST_QUERY);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setHistoryTimeToLive("P3650D");
        engine.setEnforceHistoryTimeToLive(true);
        engine.setEnableXxeProcessing(false);
        engine.setLoggingContextBusinessKey("caseKey");
        engine.setDefaultNumberOfRetries(3);
        engine.setFailedJobRetryTimeCycle("R3/PT1M");
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableScriptCompilation(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setExpressionManager(new SpringExpressionManager(context, new ProcessBeans(context)));
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        listeners.add(new InboxParseListener(inbox));
        engine.setCustomPreBPMNParseListeners(listeners);
    }
}
