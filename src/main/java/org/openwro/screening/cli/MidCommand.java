package org.openwro.screening.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.openwro.platform.Outcome;
import org.openwro.screening.mid.Mid;
import org.openwro.screening.mid.MidPart;
import org.openwro.screening.mid.MidParty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds a manufacturer identification code. */
@Command(
        name = "mid",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Builds a manufacturer identification code (appendix to 19 CFR part 102) and explains each part.")
final class MidCommand implements Callable<Integer> {

    @Option(names = "--name", required = true, description = "name of the maker")
    private String name;

    @Option(names = "--address", defaultValue = "", description = "street or box line")
    private String address;

    @Option(names = "--city", defaultValue = "", description = "city")
    private String city;

    @Option(names = "--country", required = true, description = "two-letter code of the country of origin")
    private String country;

    @Option(names = "--province", defaultValue = "", description = "for Canada")
    private String province;

    @Spec
    private CommandSpec spec;

    private final ResourceBundle texts = ResourceBundle.getBundle("messages/screening", Locale.ROOT);

    @Override
    public Integer call() {
        Outcome<Mid> built = Mid.of(new MidParty(name, address, city, country, province));
        PrintWriter out = built.isRefused()
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        if (built.isRefused()) {
            built.reasons().forEach(reason -> out.println(told(reason.messageKey(), reason.args())));
        } else {
            out.println(built.orThrow().code());
            built.orThrow().parts().forEach(part -> print(part, out));
        }
        out.flush();
        return built.isRefused() ? 2 : 0;
    }

    private void print(MidPart part, PrintWriter out) {
        for (MidPart.Step step : part.steps()) {
            String sentence = told("screening.mid.step." + step.code(), step.before(), step.after());
            out.printf("  %-8s %s%n", part.text(), sentence);
        }
    }

    private String told(String key, Object... args) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(args);
    }
}
