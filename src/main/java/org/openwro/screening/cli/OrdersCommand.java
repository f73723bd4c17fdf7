package org.openwro.screening.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openwro.screening.BuiltInRegister;
import org.openwro.screening.core.OrderSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the built-in register, as a pattern for files of one's own. */
@Command(
        name = "orders",
        mixinStandardHelpOptions = true,
        description =
                "Writes the built-in register as JSON with its content hash, in the form that screen --orders reads.")
final class OrdersCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "FILE.json", description = "file to write")
    private Path out;

    @Override
    public Integer call() {
        SnapshotFile.write(out, OrderSnapshot.of(BuiltInRegister.all()));
        return 0;
    }
}
