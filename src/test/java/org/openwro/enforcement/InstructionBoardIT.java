package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.enforcement.InstructionBoard.OfState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class InstructionBoardIT extends OpenWroIT {

    private static final String ORDER = "WRO-BOARD-1";

    @Autowired
    private InstructionBoard board;

    @Autowired
    private Instructions instructions;

    @Autowired
    private UserDetailsService users;

    @Test
    void ports_are_counted_by_state_and_the_bars_go_by_the_largest() throws Exception {
        LocalDate today = LocalDate.now(clock);
        instructions.add(
                ORDER,
                "Board Mill",
                List.of("2704", "2809", "4601"),
                today.atStartOfDay().toInstant(ZoneOffset.UTC),
                today);
        mvc.perform(get("/instructions/" + ORDER).with(user(users.loadUserByUsername("diego"))))
                .andExpect(content().string(containsString("hx-trigger=\"every 5s\"")))
                .andExpect(content().string(containsString("Refresh now")));
        acknowledge("2704");
        assertThat(board.of(ORDER, today))
                .containsExactly(new OfState("CA", 1, 1, 0, 2), new OfState("NJ", 0, 1, 0, 2));
        assertThat(board.of(ORDER, today.plusDays(1)))
                .containsExactly(new OfState("CA", 1, 0, 1, 2), new OfState("NJ", 0, 0, 1, 2));
        OfState california = board.of(ORDER, today.plusDays(1)).get(0);
        assertThat(california.acknowledgedWidth()).isEqualTo(50);
        assertThat(california.overdueFrom()).isEqualTo(50);
        assertThat(california.overdueWidth()).isEqualTo(50);
    }

    @Test
    void a_full_board_refreshes_itself_no_more() throws Exception {
        LocalDate today = LocalDate.now(clock);
        instructions.add(
                ORDER, "Board Mill", List.of("2704"), today.atStartOfDay().toInstant(ZoneOffset.UTC), today);
        acknowledge("2704");
        mvc.perform(get("/instructions/" + ORDER).with(user(users.loadUserByUsername("diego"))))
                .andExpect(content().string(not(containsString("hx-trigger"))));
    }

    private void acknowledge(String port) {
        jdbc.sql(
                        "update port_instruction set state = 'ACKNOWLEDGED', acknowledged_at = now(), signed_as = 'Pat' where id = ?")
                .param(InstructionId.of(ORDER, port).value())
                .update();
    }
}
