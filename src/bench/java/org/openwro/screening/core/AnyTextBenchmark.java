package org.openwro.screening.core;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.openwro.screening.BuiltInRegister;

/**
 * Texts of any characters, of every length up to a megabyte, through the matcher: no exception, and how long each takes in CPU time.
 * {@code mvn -Pbench -Dbench.texts=10000000 test}. The seed is shown, so that a fault can be repeated.
 */
public final class AnyTextBenchmark {

    private static final int MEGABYTE = 1 << 20;

    private AnyTextBenchmark() {}

    public static void main(String[] args) throws Exception {
        int texts = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        long seed = Long.getLong("bench.seed", 9);
        int threads = Integer.getInteger("bench.threads", 2);
        OrderSnapshot snapshot = OrderSnapshot.of(BuiltInRegister.all());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<long[]>> parts = IntStream.range(0, threads).mapToObj(part -> pool.submit(() -> screen(snapshot, texts / threads, seed + part))).toList();
        long[] times = new long[0];
        for (Future<long[]> part : parts) {
            long[] more = part.get();
            int before = times.length;
            times = Arrays.copyOf(times, before + more.length);
            System.arraycopy(more, 0, times, before, more.length);
        }
        pool.shutdown();
        Arrays.parallelSort(times);
        System.out.printf("%,d inputs of any characters (seed %d, one in a thousand with names of a megabyte) in %.0f s: no exception; CPU time p50 %.0f us, p99 %.0f us, p99.9 %.0f us, most %.1f ms; load %.1f%n", times.length, seed, (System.nanoTime() - start) / 1e9, at(times, 0.5), at(times, 0.99), at(times, 0.999), times[times.length - 1] / 1e6,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static long[] screen(OrderSnapshot snapshot, int count, long seed) {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        Random random = new Random(seed);
        List<EntryLine> usual = new InventedFirms(4).lines(200, BuiltInRegister.all());
        String[] long_ = IntStream.range(0, 8).mapToObj(i -> text(random, MEGABYTE)).toArray(String[]::new);
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            EntryLine line = usual.get(i % usual.size());
            boolean megabyte = i % 1_000 == 0;
            String name = megabyte ? long_[i / 1_000 % long_.length] : text(random, random.nextInt(80));
            EntryLine any = new EntryLine(line.lineId(), "", "", line.importDate(), "", name, text(random, random.nextInt(80)), text(random, random.nextInt(40)), "830000", "CN",
                    "", "CN", "0307", megabyte ? name : text(random, random.nextInt(120)), null, "", null, text(random, random.nextInt(30)));
            long start = cpu.getCurrentThreadCpuTime();
            try {
                snapshot.screen(any);
            } catch (RuntimeException fault) {
                throw new IllegalStateException("input " + i + " of seed " + seed, fault);
            }
            times[i] = cpu.getCurrentThreadCpuTime() - start;
        }
        return times;
    }

    /** Letters of every kind, words that the lists know among them, and lone surrogates. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length + 2);
        while (text.length() < length) {
            switch (random.nextInt(12)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x110000));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.append((char) (0x4E00 + random.nextInt(0x5200)));
                case 3 -> text.append((char) (0x400 + random.nextInt(0x100)));
                case 4 -> text.append(' ');
                case 5 -> text.append(WORDS[random.nextInt(WORDS.length)]);
                default -> text.append((char) (32 + random.nextInt(95)));
            }
        }
        return text.toString();
    }

    private static final String[] WORDS = {" XINJIANG ", " CO., LTD. ", " NO. ", " C/O ", " AND ", " NOT FROM ", "新疆", " a/k/a ", " COTTON ", "公司"};

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e3;
    }
}
