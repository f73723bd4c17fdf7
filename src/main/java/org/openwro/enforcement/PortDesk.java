package org.openwro.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a port has before it: the instructions that it has to acknowledge, and how far each port is. */
@Repository
public class PortDesk {

    private final JdbcClient jdbc;

    PortDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instructions that wait for an officer of this port, the oldest first. */
    public Page<PortInstruction> waiting(String port, PageQuery query) {
        String where = " where p.port = :port and p.state <> 'ACKNOWLEDGED'";
        long total = jdbc.sql("select count(*) from port_instruction p" + where)
                .param("port", port)
                .query(Long.class)
                .single();
        List<PortInstruction> items = jdbc.sql(Instructions.SELECT + where
                        + " order by p.acknowledge_by, p.instructed_at, p.id limit :limit offset :offset")
                .param("port", port)
                .param("limit", query.size())
                .param("offset", query.offset())
                .query(Instructions::instruction)
                .list();
        return Page.of(items, query, total);
    }

    /** How far each port is that was ever instructed, by its code. */
    public Map<String, Progress> progress(LocalDate today) {
        return jdbc
                .sql(
                        """
                        select port, count(*) instructions, count(*) filter (where state = 'ACKNOWLEDGED') acknowledged,
                               count(*) filter (where state <> 'ACKNOWLEDGED' and acknowledge_by < ?) overdue
                          from port_instruction group by port limit 1000
                        """)
                .param(today)
                .query(Progress.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Progress::port, Function.identity()));
    }

    /**
     * Instructions of one port.
     *
     * @param overdue of those that wait, how many are late
     */
    public record Progress(String port, int instructions, int acknowledged, int overdue) {

        public static Progress none(String port) {
            return new Progress(port, 0, 0, 0);
        }

        public int waiting() {
            return instructions - acknowledged;
        }
    }
}
