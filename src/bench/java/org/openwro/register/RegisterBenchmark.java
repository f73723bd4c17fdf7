package org.openwro.register;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openwro.OpenWro;
import org.openwro.enforcement.feed.OrderFeed;
import org.openwro.order.AsOf;
import org.openwro.order.OrderFixture;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterSort;
import org.openwro.platform.PageQuery;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register with 5,000 orders: search by words, filters and as of a day; the feed of orders in force; and the time from the signature of
 * an order until its instruction is visible at every port: {@code mvn -Pbench test}.
 */
public final class RegisterBenchmark {

    private static final int ROUNDS = 200;
    private static final List<String> WORDS = List.of("cotton", "works 4711", "glov", "malaysia", "xinjiang tomato", "mill", "wro-zz", "no such thing");

    private RegisterBenchmark() {}

    public static void main(String[] args) throws Exception {
        int orders = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
        System.out.printf(
                "processors %d, load before %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpenWro.class)
                .properties(
                        "server.port=0",
                        "openwro.demo.world=false",
                        "openwro.db.folder=target/bench-register",
                        "openwro.documents.dir=target/bench-register/documents")
                .run()) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            fill(jdbc, orders);
            search(application.getBean(OrderRegister.class));
            feed(application.getBean(OrderFeed.class));
            signing(application, jdbc);
        }
        System.exit(0);
    }

    private static void search(OrderRegister register) {
        for (boolean asOf : new boolean[] {false, true}) {
            List<Double> times = new ArrayList<>();
            for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
                RegisterFilter filter = RegisterFilter.everything().naming(WORDS.get(Math.floorMod(round, WORDS.size())));
                if (asOf) {
                    filter = filter.asOf(new AsOf(java.time.LocalDate.of(2022, 1, 1), java.time.LocalDate.of(2024, 1, 1)));
                }
                RegisterSort sort = RegisterSort.values()[Math.floorMod(round, RegisterSort.values().length)];
                long start = System.nanoTime();
                register.search(filter, sort, new PageQuery(0, 50));
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
            print(asOf ? "search as of a day" : "search", times);
        }
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round < 50; round++) {
            long start = System.nanoTime();
            register.search(RegisterFilter.everything(), RegisterSort.values()[round % 5], new PageQuery(round % 100, 50));
            whole.add((System.nanoTime() - start) / 1e6);
        }
        print("whole list by pages", whole);
    }

    private static void feed(OrderFeed feed) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            long start = System.nanoTime();
            feed.current();
            times.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf("feed, first answer %.0f ms%n", times.remove(0));
        print("feed", times);
    }

    private static void signing(ConfigurableApplicationContext application, JdbcClient jdbc) throws InterruptedException {
        for (int round = 1; round <= 3; round++) {
            OrderFixture fixture = OrderFixture.of(application);
            OrderId order = fixture.readyToSign();
            long start = System.nanoTime();
            fixture.signed(order);
            double signed = (System.nanoTime() - start) / 1e9;
            int visible = 0;
            int ports = -1;
            while (visible != ports) {
                Thread.sleep(100);
                ports = count(jdbc, "select count(*) from port_instruction where order_id = ?", order);
                visible = count(jdbc, "select count(*) from port_instruction where order_id = ? and state <> 'TO_START'", order);
            }
            System.out.printf("signature %.1f s, visible at all %d ports after %.1f s%n", signed, ports, (System.nanoTime() - start) / 1e9);
        }
    }

    private static int count(JdbcClient jdbc, String sql, OrderId order) {
        return jdbc.sql(sql).param(order.value()).query(Integer.class).single();
    }

    private static void print(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf(
                "%s: median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                what,
                times.get(times.size() / 2),
                times.get((int) Math.ceil(times.size() * 0.95) - 1),
                times.get(times.size() - 1));
    }

    private static void fill(JdbcClient jdbc, int orders) {
        String own = "o.id like 'WRO-ZZ-%'";
        for (String table : List.of("order_status_change", "order_target")) {
            jdbc.sql("delete from " + table + " where order_id like 'WRO-ZZ-%'").update();
        }
        jdbc.sql("delete from trade_order o where " + own).update();
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope, issued,
                               issued_from, issued_to, effective_on, status, status_on, status_from)
                        select 'WRO-ZZ-' || n, 'WRO', 'IN_FORCE', 'HISTORY', (array['CN', 'MY', 'IN', 'MX'])[1 + n %% 4],
                               'Invented Works ' || n, 'Invented Works ' || n || '; Mill ' || n, (array['cotton', 'gloves', 'salt'])[1 + n %% 3],
                               'ENTITY', d::text, d, d, d, 'ACTIVE', d::text, d
                          from generate_series(1, %d) n cross join lateral (select date '2016-01-01' + n %% 3600 d) day
                        """
                                .formatted(orders))
                .update();
        jdbc.sql(
                        """
                        insert into order_target (order_id, seq, kind, name, aliases, country, city, hts_prefixes, goods_words, in_force_from)
                        select o.id, s, 'ENTITY', o.title || ' ' || s, array['Alias ' || o.title], o.country, 'City', '{5201,6109}', '{cotton,shirt}',
                               o.issued_from
                          from trade_order o cross join generate_series(1, 3) s where o.id like 'WRO-ZZ-%'
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into order_status_change (order_id, seq, status, on_text, on_from, recorded_at, known_at)
                        select o.id, 1, 'ACTIVE', o.issued, o.issued_from, now(), o.issued_from from trade_order o where o.id like 'WRO-ZZ-%'
                        """)
                .update();
        jdbc.sql("analyze").update();
    }
}
