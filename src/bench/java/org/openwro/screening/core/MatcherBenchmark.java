package org.openwro.screening.core;

import org.openwro.screening.cli.BuiltInRegister;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Speed and size of the matcher: {@code mvn -Pbench test}. One run is bounded to about a minute. The historic orders are
 * in force beside the invented names, so that regions, vessels and goods are read as well. Rates are per second of CPU time of the measuring thread, so that other work on the machine does not
 * count; times of single lines are by the clock and do suffer from it.
 */
public final class MatcherBenchmark {

    private static final int LINES = 20_000;
    private static final long WARM_UP = Long.getLong("bench.warmup", 8) * 1_000_000_000L;
    private static final long MEASURED = Long.getLong("bench.seconds", 5) * 1_000_000_000L;

    private MatcherBenchmark() {}

    public static void main(String[] args) throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf("processors %d, load before %.1f%n", Runtime.getRuntime().availableProcessors(), load);
        for (String size : args.length == 0 ? new String[] {"2000", "20000"} : args) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int names) throws Exception {
        List<OrderTerms> orders = new ArrayList<>(new InventedFirms(1).orders(names));
        List<EntryLine> lines = new InventedFirms(2).lines(LINES, orders);
        orders.addAll(BuiltInRegister.all());
        OrderSnapshot.of(orders.subList(0, Math.min(200, orders.size())));
        long before = used();
        long start = System.nanoTime();
        OrderSnapshot snapshot = OrderSnapshot.of(orders);
        double build = (System.nanoTime() - start) / 1e9;
        double memory = (used() - before) / 1048576.0;
        System.out.printf("%nlisted names %,d: build %.2f s, memory %.0f MB%n", names, build, memory);
        screen(snapshot, lines, WARM_UP, null);
        long[] times = new long[5_000_000];
        double one = screen(snapshot, lines, MEASURED, times);
        int taken = (int) Math.min(times.length, Arrays.stream(times).filter(t -> t > 0).count());
        long[] sorted = Arrays.copyOf(times, taken);
        Arrays.sort(sorted);
        System.out.printf("one thread: %,.0f lines/s of CPU time; p50 %.1f us, p99 %.1f us, p99.9 %.1f us, most %.1f us%n", one, at(sorted, 0.5),
                at(sorted, 0.99), at(sorted, 0.999), sorted[taken - 1] / 1e3);
        double two = twoThreads(snapshot, lines);
        double again = screen(snapshot, lines, MEASURED, null);
        System.out.printf("two threads: %,.0f lines/s = %.2f times one (%,.0f just after)%n", two, two / again, again);
        long alerts = lines.stream().filter(l -> !snapshot.screen(l).matches().isEmpty()).count();
        System.out.printf("alerts: %d of %d lines%n", alerts, lines.size());
    }

    private static double screen(OrderSnapshot snapshot, List<EntryLine> lines, long nanos, long[] times) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long last = start;
        int count = 0;
        while (last - start < nanos) {
            snapshot.screen(lines.get(count % lines.size()));
            long now = System.nanoTime();
            if (times != null && count < times.length) {
                times[count] = now - last;
            }
            last = now;
            count++;
        }
        return count * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
    }

    private static double twoThreads(OrderSnapshot snapshot, List<EntryLine> lines) throws Exception {
        List<EntryLine> backwards = new ArrayList<>(lines);
        java.util.Collections.reverse(backwards);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Double>> work = List.of(
                    () -> screen(snapshot, lines, MEASURED, null),
                    () -> screen(snapshot, backwards, MEASURED, null));
            double sum = 0;
            for (Future<Double> rate : both.invokeAll(work)) {
                sum += rate.get();
            }
            return sum;
        } finally {
            both.shutdown();
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e3;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
