package org.openwro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskInbox;
import org.openwro.workflow.process.FailingStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The whole application on a real PostgreSQL, with the demo personas but without demo cases, real port, a clock that moves
 * and jobs that run when told. All integration tests share this one context and its database; only a test that cannot live beside the
 * others names a database of its own with {@code openwro.test.database}, and so gets a context of its own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "openwro.demo.world=false",
            "openwro.subscription.pause=24h",
            "camunda.bpm.job-execution.enabled=false",
            "openwro.documents.dir=target/test-documents/${surefire.forkNumber:1}",
            "openwro.db.folder=target/test-var/${surefire.forkNumber:1}"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(OpenWroIT.TestBeans.class)
public abstract class OpenWroIT {

    /** Where this JVM keeps documents, logs and uploads; another one may be running beside it. */
    protected static final List<Path> FOLDERS = Stream.of("target/test-var", "target/test-documents")
            .map(each -> Path.of(each, System.getProperty("surefire.forkNumber", "1")))
            .toList();

    /** Every file that this JVM keeps with its content, byte by byte as a character; what goes while it is looked for is not kept. */
    protected static Map<Path, String> filesKept() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        for (Path folder : FOLDERS) {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        try {
                            files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
                        } catch (NoSuchFileException gone) {
                            return FileVisitResult.CONTINUE;
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                        if (fault instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw fault;
                    }
                });
            }
        }
        return files;
    }

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected Jobs jobs;

    @Autowired
    protected TaskInbox inbox;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected MockMvc mvc;

    @Autowired
    private ProcessEngine engine;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("openwro.db.url", () -> "${openwro.test.database:" + TestDatabase.url() + "}");
        properties.add("openwro.db.user", () -> "postgres");
    }

    @BeforeEach
    void tellAssertionsTheEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void letTimeRunAgain() {
        clock.reset();
    }

    /** The one open task of this kind on this case. */
    protected InboxTask task(String businessKey, String taskKey) {
        return inbox.ofCase(businessKey).stream()
                .filter(each -> each.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError(businessKey + " does not wait at " + taskKey + " but at "
                        + inbox.ofCase(businessKey).stream()
                                .map(InboxTask::taskKey)
                                .toList()));
    }

    /** Ids of the end events that the processes of this case have reached. */
    protected java.util.List<String> endsReached(String businessKey) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream())
                .filter(step -> step.getActivityType().endsWith("EndEvent"))
                .map(step -> step.getActivityId())
                .toList();
    }

    protected Path testFile(String name) {
        return Path.of("src/test/resources", name);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TestBeans {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FailingStep failingStep(JdbcClient jdbc) {
            return new FailingStep(jdbc);
        }

        @Bean
        Jobs jobs(ManagementService management) {
            return new Jobs(management);
        }
    }
}
