package org.openwro.screening.core;

import org.openwro.screening.BuiltInRegister;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Speed and size of the matcher: {@code mvn -Pbench test}. One run is bounded to a few minutes. The historic orders are
 * in force beside the invented names, so that regions, vessels and goods are read as well. Rates are per second of CPU time of the measuring thread, so that other work on the machine does not
 * count; times of single lines are by the clock and do suffer from it.
 */
public final class MatcherBenchmark {

    private static final int LINES = 20_000;
    /** Lines, not seconds, so that a busy machine does not leave the compiler unfinished. */
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 500_000);
    private static final long MEASURED = Long.getLong("bench.seconds", 5) * 1_000_000_000L;

    private MatcherBenchmark() {}

    public static void main(String[] args) throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf("processors %d, load before %.1f%n", Runtime.getRuntime().availableProcessors(), load);
        for (String size : args.length == 0 ? new String[] {"2000", "20000"} : args) {
            measure(Integer.parseInt(size));
        }
        anyText();
    }

    /** Texts of any characters, one in fifty of them 100,000 characters long. */
    private static void anyText() {
        Random random = new Random(9);
        OrderSnapshot snapshot = OrderSnapshot.of(BuiltInRegister.all());
        List<EntryLine> usual = new InventedFirms(4).lines(200, BuiltInRegister.all());
        long[] times = new long[40_000];
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < times.length; i++) {
            EntryLine line = usual.get(i % usual.size());
            EntryLine any = new EntryLine(line.lineId(), "", "", line.importDate(), "", text(random, i), text(random, i), text(random, i), "830000", "CN",
                    "", "CN", "0307", text(random, i), null, "", null, text(random, i));
            long start = cpu.getCurrentThreadCpuTime();
            snapshot.screen(any);
            times[i] = cpu.getCurrentThreadCpuTime() - start;
        }
        long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        System.out.printf("%nany characters: p50 %.0f us, p99 %.0f us, p99.9 %.0f us of CPU time%n", at(warm, 0.5), at(warm, 0.99), at(warm, 0.999));
    }

    private static String text(Random random, int number) {
        StringBuilder text = new StringBuilder();
        int length = number % 50 == 0 ? 100_000 : random.nextInt(80);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x20000) : 32 + random.nextInt(95));
        }
        return text.toString();
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
        for (int i = 0; i < WARM_UP / (names / 2000); i++) {
            snapshot.screen(lines.get(i % lines.size()));
        }
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
        System.out.printf("p99 of single lines in CPU time: %.1f us%n", cpuTime99(snapshot, lines));
        long alerts = lines.stream().filter(l -> !snapshot.screen(l).matches().isEmpty()).count();
        System.out.printf("alerts: %d of %d lines%n", alerts, lines.size());
    }

    /** Times of single lines without the pauses in which other processes had the processor. */
    private static double cpuTime99(OrderSnapshot snapshot, List<EntryLine> lines) {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long[] times = new long[lines.size()];
        for (int i = 0; i < times.length; i++) {
            long start = cpu.getCurrentThreadCpuTime();
            snapshot.screen(lines.get(i));
            times[i] = cpu.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return at(times, 0.99);
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
