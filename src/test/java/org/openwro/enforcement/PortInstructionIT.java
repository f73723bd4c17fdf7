package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.enforcement.process.PortInstructionModel;
import org.openwro.order.OrderBroughtIntoForce;
import org.openwro.order.OrderId;
import org.openwro.order.OrderModified;
import org.openwro.order.OrderRevoked;
import org.openwro.reference.Ports;
import org.openwro.workflow.InboxTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

class PortInstructionIT extends OpenWroIT {

    private static OrderId order;

    @Autowired
    private StartInstructions starting;

    @Autowired
    private AcknowledgeInstruction acknowledging;

    @Autowired
    private ConfirmInstruction confirming;

    @Autowired
    private Instructions instructions;

    @Autowired
    private InstructionLists lists;

    @Autowired
    private Ports ports;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UserDetailsService users;

    /** One order for all tests here: each takes another port or looks at all. */
    @BeforeEach
    void an_order_has_come_into_force() {
        if (order == null) {
            order = OrderFixture.inForce(jdbc, "Quorvane Looms", LocalDate.now(clock));
            publish(new OrderBroughtIntoForce(order));
            starting.startWaiting();
        }
    }

    @Test
    void every_open_port_is_instructed_once_and_finds_a_task() {
        assertThat(count("select count(*) from port_instruction where order_id = ?"))
                .isEqualTo(ports.open().size())
                .isGreaterThan(300);
        publish(new OrderBroughtIntoForce(order));
        assertThat(count("select count(*) from port_instruction where order_id = ? and state <> 'TO_START'"))
                .isEqualTo(ports.open().size());
        assertThat(task(at("2709"), PortInstructionModel.TASK_ACKNOWLEDGE)).satisfies(task -> {
            assertThat(task.port()).isEqualTo("2709");
            assertThat(task.caseTitle()).isEqualTo("Quorvane Looms");
            assertThat(task.dueOn())
                    .isEqualTo(instructions.find(id("2709")).orElseThrow().acknowledgeBy());
        });
    }

    @Test
    void an_instruction_that_a_crash_left_behind_is_started_later_and_only_once() {
        jdbc.sql(
                        """
                        insert into order_instruction (order_id, title, instructed_at, acknowledge_by)
                        values ('WRO-CRASH', 'Crash', now(), current_date + 3) on conflict do nothing
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into port_instruction (id, order_id, port, state, instructed_at, acknowledge_by)
                        values ('INS-WRO-CRASH-1303', 'WRO-CRASH', '1303', 'TO_START', now(), current_date + 3)
                        """)
                .update();
        assertThat(starting.startWaiting()).isEqualTo(1);
        assertThat(starting.startWaiting()).isZero();
        assertThat(inbox.ofCase("INS-WRO-CRASH-1303")).hasSize(1);
    }

    @Test
    void an_officer_reads_what_to_withhold_signs_and_the_instruction_is_acknowledged() throws Exception {
        InboxTask task = task(at("2704"), PortInstructionModel.TASK_ACKNOWLEDGE);
        mvc.perform(get(task.pagePath()).with(as("pat")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Withhold release of all goods.")))
                .andExpect(content().string(containsString("Quorvane Looms")));
        mvc.perform(post(task.pagePath()).with(as("pat")).with(csrf()).param("signedAs", "  "))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter the name with which you sign")));
        assertThat(instructions.find(id("2704")).orElseThrow().signedAs()).isNull();
        mvc.perform(post(task.pagePath()).with(as("noel")).with(csrf()).param("signedAs", "Noel"))
                .andExpect(status().isConflict());
        mvc.perform(post(task.pagePath()).with(as("pat")).with(csrf()).param("signedAs", "Pat Nguyen"))
                .andExpect(redirectedUrl("/work"));
        PortInstruction signed = instructions.find(id("2704")).orElseThrow();
        assertThat(signed.state()).isEqualTo(InstructionState.ACKNOWLEDGED);
        assertThat(signed.acknowledgedBy()).isEqualTo("pat");
        assertThat(signed.signedAs()).isEqualTo("Pat Nguyen");
        assertThat(endsReached(at("2704"))).containsExactly("endEvent_instructionAcknowledged");
        assertThat(acknowledging
                        .acknowledge(new Acknowledgement(task.id(), "Pat"), Actors.officerAtLosAngeles())
                        .isRefused())
                .isTrue();
        mvc.perform(get("/cases/" + at("2704")).with(as("pat")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Acknowledged for port 2704 by pat")));
        mvc.perform(get("/cases/" + at("2704")).with(as("noel"))).andExpect(status().isNotFound());
    }

    @Test
    void nobody_but_an_officer_of_the_port_acknowledges() {
        InboxTask task = task(at("4601"), PortInstructionModel.TASK_ACKNOWLEDGE);
        Acknowledgement acknowledgement = new Acknowledgement(task.id(), "Somebody");
        assertThat(acknowledging
                        .acknowledge(acknowledgement, Actors.officerAtLosAngeles())
                        .isRefused())
                .isTrue();
        assertThat(acknowledging
                        .acknowledge(acknowledgement, Actors.portDirectorAtNewark())
                        .isRefused())
                .isTrue();
        assertThat(acknowledging.acknowledge(acknowledgement, Actors.director()).isRefused())
                .isTrue();
        assertThat(acknowledging.acknowledge(acknowledgement, Actors.importer()).isRefused())
                .isTrue();
        assertThat(instructions.find(id("4601")).orElseThrow().state()).isEqualTo(InstructionState.SENT);
        assertThatThrownBy(() -> confirming.confirm(id("4601"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_late_acknowledgement_reminds_the_port_director_and_the_task_stays() throws Exception {
        OrderId late = OrderFixture.inForce(jdbc, "Brimwold Canneries", LocalDate.now(clock));
        publish(new OrderBroughtIntoForce(late));
        starting.startWaiting();
        String key = InstructionId.of(late.value(), "2704").value();
        jobs.runDue();
        assertThat(instructions.find(new InstructionId(key)).orElseThrow().remindedAt())
                .isNull();
        clock.advance(Duration.ofHours(25));
        jobs.runDue();
        assertThat(endsReached(key)).containsExactly("endEvent_portOfficersReminded");
        assertThat(mails("pat", key)).isEqualTo(2);
        assertThat(mails("paula", key)).isZero();
        clock.advance(Duration.ofHours(24));
        jobs.runDue();
        assertThat(endsReached(key))
                .containsExactlyInAnyOrder("endEvent_portOfficersReminded", "endEvent_portDirectorReminded");
        clock.advance(Duration.ofDays(4));
        assertThat(inbox.ofCase(key)).hasSize(1);
        assertThat(instructions.find(new InstructionId(key)).orElseThrow().remindedAt())
                .isNotNull();
        assertThat(mails("paula", key)).isEqualTo(1);
        assertThat(mails("pat", key)).isEqualTo(2);
        assertThat(lists.order(late.value(), clock.today()).orElseThrow().overdue())
                .isEqualTo(ports.open().size());
        mvc.perform(get("/instructions/" + late.value())
                        .param("state", "OVERDUE")
                        .param("port", "los angeles")
                        .with(as("diego")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2704")))
                .andExpect(content().string(not(containsString("4601"))));
        acknowledging
                .acknowledge(
                        new Acknowledgement(
                                task(key, PortInstructionModel.TASK_ACKNOWLEDGE).id(), "Pat Nguyen"),
                        Actors.officerAtLosAngeles())
                .orThrow();
        assertThat(endsReached(key))
                .containsExactlyInAnyOrder(
                        "endEvent_portOfficersReminded",
                        "endEvent_portDirectorReminded",
                        "endEvent_instructionAcknowledged");
    }

    @Test
    void ports_are_told_when_the_order_changes() throws Exception {
        publish(new OrderModified(order));
        publish(new OrderRevoked(order));
        assertThat(mails("pat", order.value())).isGreaterThanOrEqualTo(2);
        mvc.perform(get("/instructions/" + order.value()).with(as("tara")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("the order was modified")))
                .andExpect(content().string(containsString("the order was revoked")));
    }

    @Test
    void the_list_of_orders_shows_how_far_the_ports_are() throws Exception {
        mvc.perform(get("/instructions")
                        .param("search", "quorvane")
                        .param("open", "true")
                        .with(as("colin")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("No order fits"))))
                .andExpect(content().string(containsString(order.value())));
        mvc.perform(get("/instructions").param("search", "no such order").with(as("colin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No order fits")));
        mvc.perform(get("/instructions").with(as("harper"))).andExpect(status().isForbidden());
        mvc.perform(get("/instructions/WRO-NOWHERE").with(as("colin"))).andExpect(status().isNotFound());
        mvc.perform(get("/instructions/" + order.value()).param("state", "LATE").with(as("colin")))
                .andExpect(status().isBadRequest());
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static InstructionId id(String port) {
        return InstructionId.of(order.value(), port);
    }

    private static String at(String port) {
        return id(port).value();
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(order.value()).query(Integer.class).single();
    }

    private int mails(String recipient, String caseKey) {
        return jdbc.sql("select count(*) from outgoing_mail where recipient = ? and case_key = ?")
                .params(recipient, caseKey)
                .query(Integer.class)
                .single();
    }
}
