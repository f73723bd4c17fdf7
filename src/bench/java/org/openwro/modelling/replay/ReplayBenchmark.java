package org.openwro.modelling.replay;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.openwro.OpenWro;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.DraftModels;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finished cases replayed against a draft: {@code mvn -Pbench test}. The cases are issuances of orders, done by the real engine on a real
 * database, every fourth returned once, every third a Finding; only the two steps of the system are replaced by nothing. The draft has a
 * task more and a condition changed.
 */
public final class ReplayBenchmark {

    private static final Actor EDITH = new Actor("edith", "Edith", Set.of(Role.MODEL_EDITOR), Set.of(), null);
    private static final String KEY = "process_replayBenchmark";

    private ReplayBenchmark() {}

    public static void main(String[] args) throws Exception {
        int cases = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        System.out.printf("processors %d, load before %.1f%n", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpenWro.class)
                .properties("server.port=0", "openwro.demo.world=false", "camunda.bpm.job-execution.enabled=false",
                        "openwro.db.folder=target/bench-var", "openwro.documents.dir=target/bench-var/documents")
                .run()) {
            String text = Files.readString(Path.of("bpmn/order/order-issuance.bpmn")).replace("process_orderIssuance", KEY);
            play(application, text, cases);
            ModelVersion draft = application.getBean(DraftModels.class).bring(ModelKind.BPMN, changed(text), "Benchmark", EDITH).orThrow();
            for (int round = 1; round <= 3; round++) {
                replay(application, draft, cases, round);
            }
        }
        System.exit(0);
    }

    private static void replay(ConfigurableApplicationContext application, ModelVersion draft, int cases, int round) {
        ReplayHistory replays = application.getBean(ReplayHistory.class);
        long start = System.nanoTime();
        Replay asked = replays.ask(draft, Replay.Choice.FINISHED, cases, EDITH).orThrow();
        application.getBean(RunReplays.class).runWaiting();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("round %d: %,d cases replayed in %.2f s (asked for: 1,000 in 30 s), load %.1f%n", round, asked.total(), seconds,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        replays.groups(asked).forEach(group -> System.out.printf("  %5d %s %s%n", group.cases(), group.verdict().reason(), group.verdict().element()));
    }

    /** Lets the engine do the cases, as many as are still missing. */
    private static void play(ConfigurableApplicationContext application, String text, int cases) {
        application.getBean(RepositoryService.class).createDeployment()
                .addString("benchmark.bpmn", text.replaceAll("camunda:delegateExpression=\"[^\"]*\"", "camunda:expression=\"\\${true}\""))
                .deploy();
        TransactionTemplate transaction = new TransactionTemplate(application.getBean(org.springframework.transaction.PlatformTransactionManager.class));
        long done = application.getBean(JdbcClient.class)
                .sql("select count(*) from act_hi_procinst where proc_def_key_ = ? and end_time_ is not null").param(KEY).query(Long.class).single();
        for (int each = (int) done; each < cases; each++) {
            int number = each;
            transaction.executeWithoutResult(status -> one(application, number));
        }
    }

    private static void one(ConfigurableApplicationContext application, int number) {
        boolean finding = number % 3 == 0;
        String instance = application.getBean(RuntimeService.class)
                .startProcessInstanceByKey(KEY, "BENCH-" + number, Map.of("caseTitle", "Benchmark", "instrument", finding ? "FINDING" : "WRO"))
                .getId();
        TaskService tasks = application.getBean(TaskService.class);
        boolean returned = number % 4 != 0;
        List<Task> open = tasks.createTaskQuery().processInstanceId(instance).list();
        while (!open.isEmpty()) {
            String outcome = returned || !open.get(0).getTaskDefinitionKey().equals("userTask_clearOrder") ? "APPROVED" : "RETURNED";
            returned = returned || outcome.equals("RETURNED");
            tasks.complete(open.get(0).getId(), Map.of("outcome", outcome));
            open = tasks.createTaskQuery().processInstanceId(instance).list();
        }
    }

    private static String changed(String text) {
        return text.replaceFirst("(id=\"flow_draftOrderToClearOrder\"[^>]*targetRef=\")userTask_clearOrder", "$1serviceTask_tell")
                .replaceFirst("<bpmn:sequenceFlow ", "<bpmn:serviceTask id=\"serviceTask_tell\" name=\"Tell\" />"
                        + "<bpmn:sequenceFlow id=\"flow_new\" sourceRef=\"serviceTask_tell\" targetRef=\"userTask_clearOrder\" /><bpmn:sequenceFlow ")
                .replace("${instrument == 'WRO'}", "${instrument == 'WRO' and outcome == 'SIGNED'}");
    }
}
