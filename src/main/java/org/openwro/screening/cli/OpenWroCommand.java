package org.openwro.screening.cli;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 a file could not be read or written, 2 the command was not understood. */
@Command(
        name = "openwro",
        description = {
            "Screens entry lines against withhold release orders, findings and the UFLPA presumption.",
            "Without a command the server starts."
        },
        subcommands = {ScreenCommand.class, MatchCommand.class, OrdersCommand.class, MidCommand.class},
        mixinStandardHelpOptions = true,
        version = "OpenWRO",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:a file could not be read or written", "2:the command was not understood"})
public final class OpenWroCommand implements Runnable {

    private static final Set<String> MEANT =
            Set.of("screen", "match", "orders", "mid", "help", "--help", "-h", "--version", "-V");

    @Spec
    private CommandSpec spec;

    /** Whether the arguments name a command, so that no server is to start. */
    public static boolean isMeant(String... args) {
        return args.length > 0 && MEANT.contains(args[0]);
    }

    public static int run(String... args) {
        String[] given = args[0].equals("help") ? new String[] {"--help"} : args;
        return commandLine().execute(given);
    }

    static CommandLine commandLine() {
        return new CommandLine(new OpenWroCommand()).setExecutionExceptionHandler((failure, command, parsed) -> {
            PrintWriter err = command.getErr();
            err.println(failure instanceof UnusableFile ? failure.getMessage() : failure.toString());
            err.flush();
            return 1;
        });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Give a command: screen, match, orders or mid.");
    }
}
