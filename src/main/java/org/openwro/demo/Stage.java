package org.openwro.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openwro.demo.process.CaseJobs;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.platform.Identifier;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskInbox;

/** What stories act with: the demo personas, the day, and the tasks of a case. */
@DemoPart
class Stage {

    private final Accounts accounts;
    private final TaskInbox inbox;
    private final CaseJobs jobs;
    private final Clock clock;

    Stage(Accounts accounts, TaskInbox inbox, CaseJobs jobs, Clock clock) {
        this.accounts = accounts;
        this.inbox = inbox;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Day in Eastern Time. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The demo persona of this name. */
    Actor actor(String username) {
        return accounts.find(username).map(Account::toActor).orElseThrow();
    }

    /** Lets the engine do what is due in a case. */
    void goOn(Identifier id) {
        jobs.runDue(id.value());
    }

    /** Id of the task of this case that waits for the actor's role, after the engine did what was due. */
    String task(Identifier id, Actor actor) {
        goOn(id);
        return find(id, actor)
                .orElseThrow(() -> new IllegalStateException(id + " does not wait for " + actor.username()));
    }

    /** The same as it stands; empty when none waits. */
    Optional<String> find(Identifier id, Actor actor) {
        return inbox.ofCase(id.value()).stream()
                .filter(task ->
                        actor.roles().stream().anyMatch(role -> role.name().equals(task.candidateRole())))
                .map(InboxTask::id)
                .findFirst();
    }
}
