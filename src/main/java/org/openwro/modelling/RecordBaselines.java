package org.openwro.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.modelling.check.ModelText;
import org.openwro.platform.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records, before the application takes requests or runs jobs, the models that came with it. A new baseline comes into force unless
 * something was published: what two people released is never overwritten, the library only says that the baseline differs. Nodes that start
 * at once wait for each other.
 */
@Component
class RecordBaselines implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(RecordBaselines.class);
    private static final String HOME = "/bpmn/";

    private record Baseline(String key, ModelKind kind, String file, String name, String content) {}

    private final ResourcePatternResolver resources;
    private final JdbcClient jdbc;
    private final ModelRows rows;
    private final EngineDeployment engine;
    private final RepositoryService repository;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RecordBaselines(
            ResourcePatternResolver resources,
            JdbcClient jdbc,
            ModelRows rows,
            EngineDeployment engine,
            RepositoryService repository,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.resources = resources;
        this.jdbc = jdbc;
        this.rows = rows;
        this.engine = engine;
        this.repository = repository;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Baseline> shipped = shipped();
        transaction.executeWithoutResult(status -> record(shipped));
    }

    /** Compares what was shipped with what is recorded; the order of texts does not matter. */
    private void record(List<Baseline> shipped) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('openwro models', 0))")
                .query(row -> {});
        Map<String, ModelVersion> recorded = byKey(rows.baselines());
        Map<String, ModelVersion> inForce = byKey(rows.inForce());
        List<ModelVersion> deployed = new ArrayList<>();
        for (Baseline baseline : shipped) {
            ModelVersion last = recorded.get(baseline.key());
            if (last != null && last.sha256().equals(Sha256.hex(baseline.content()))) {
                continue;
            }
            rows.addModel(baseline.key(), baseline.kind(), baseline.file());
            ModelVersion added = rows.add(
                    baseline.key(),
                    VersionState.BASELINE,
                    baseline.name(),
                    baseline.content(),
                    "",
                    last == null ? null : last.id(),
                    Actor.system().username());
            audit.record(added.subject(), Actor.system(), "audit.modelling.baseline", String.valueOf(added.number()));
            ModelVersion current = inForce.get(baseline.key());
            if (current == null || current.state() == VersionState.BASELINE) {
                rows.intoForce(added);
                deployed.add(added);
            } else {
                log.warn(
                        "The baseline of {} differs from version {}, which stays in force",
                        added.key(),
                        current.number());
            }
        }
        deploy(deployed);
    }

    /** A database from before the library has the same texts in its engine already. */
    private void deploy(List<ModelVersion> versions) {
        Map<String, String> known = new HashMap<>();
        if (!versions.isEmpty()) {
            for (ProcessDefinition each :
                    repository.createProcessDefinitionQuery().latestVersion().list()) {
                known.put(each.getKey(), each.getId());
            }
        }
        List<ModelVersion> missing = new ArrayList<>();
        for (ModelVersion version : versions) {
            String definition = known.get(version.key());
            if (definition != null && textOf(definition).equals(version.content())) {
                rows.addDeployment(definition, version.id());
            } else {
                missing.add(version);
            }
        }
        engine.deploy(missing);
    }

    private String textOf(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<Baseline> shipped() {
        List<Baseline> all = new ArrayList<>();
        try {
            for (ModelKind kind : ModelKind.values()) {
                for (Resource resource : resources.getResources("classpath*:bpmn/**/*" + kind.ending())) {
                    all.add(baseline(kind, resource));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        all.sort(Comparator.comparing(Baseline::key));
        return all;
    }

    private static Baseline baseline(ModelKind kind, Resource resource) throws IOException {
        String url = resource.getURL().toString();
        String file = url.substring(url.lastIndexOf(HOME) + 1);
        String content = resource.getContentAsString(StandardCharsets.UTF_8);
        ModelText text = ModelText.read(kind, content)
                .filter(read -> !read.key().isBlank())
                .orElseThrow(() -> new IllegalStateException(file + " has no id"));
        return new Baseline(text.key(), kind, file, text.name(), content);
    }

    private static Map<String, ModelVersion> byKey(List<ModelVersion> versions) {
        return versions.stream().collect(Collectors.toMap(ModelVersion::key, Function.identity()));
    }
}
