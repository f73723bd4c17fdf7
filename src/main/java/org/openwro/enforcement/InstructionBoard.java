package org.openwro.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How an order arrives over the country: the ports of each state that acknowledged it, that still may, and that are late. */
@Repository
public class InstructionBoard {

    private static final int WIDTH = 100;

    private final JdbcClient jdbc;
    private final Ports ports;

    InstructionBoard(JdbcClient jdbc, Ports ports) {
        this.jdbc = jdbc;
        this.ports = ports;
    }

    private record AtPort(String port, boolean acknowledged, boolean late) {}

    /** By the postal code of the state or territory; the lengths of all bars go by the state with the most ports. */
    public List<OfState> of(String orderId, LocalDate today) {
        Map<String, int[]> counts = new TreeMap<>();
        jdbc.sql(
                        """
                        select port, state = 'ACKNOWLEDGED' acknowledged, acknowledge_by < ? late
                          from port_instruction where order_id = ? limit 2000
                        """)
                .params(today, orderId)
                .query(AtPort.class)
                .list()
                .forEach(each -> count(each, counts.computeIfAbsent(stateOf(each.port()), any -> new int[3])));
        int most = counts.values().stream()
                .mapToInt(each -> each[0] + each[1] + each[2])
                .max()
                .orElse(1);
        return counts.entrySet().stream()
                .map(each ->
                        new OfState(each.getKey(), each.getValue()[0], each.getValue()[1], each.getValue()[2], most))
                .toList();
    }

    private static void count(AtPort port, int[] counts) {
        if (port.acknowledged()) {
            counts[0]++;
        } else if (port.late()) {
            counts[2]++;
        } else {
            counts[1]++;
        }
    }

    private String stateOf(String code) {
        return ports.find(code).map(Port::state).orElse("–");
    }

    /**
     * The ports of one state, and their bars in hundredths of the widest one.
     *
     * @param open waiting within the time that the house allows
     * @param most ports of the state that has the most
     */
    public record OfState(String state, int acknowledged, int open, int overdue, int most) {

        public int ports() {
            return acknowledged + open + overdue;
        }

        public double acknowledgedWidth() {
            return width(acknowledged);
        }

        public double openFrom() {
            return width(acknowledged);
        }

        public double openWidth() {
            return width(open);
        }

        public double overdueFrom() {
            return width(acknowledged + open);
        }

        public double overdueWidth() {
            return width(overdue);
        }

        private double width(int number) {
            return number * (double) WIDTH / most;
        }
    }
}
