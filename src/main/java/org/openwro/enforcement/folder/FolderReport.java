package org.openwro.enforcement.folder;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.openwro.enforcement.BadRowCsv;
import org.openwro.enforcement.Upload;
import org.openwro.enforcement.UploadId;
import org.openwro.platform.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What became of a file, for whoever put it into the folder: figures first, then every bad row as CSV. */
@Component
class FolderReport {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final BadRowCsv badRows;
    private final MessageSource messages;

    FolderReport(BadRowCsv badRows, MessageSource messages) {
        this.badRows = badRows;
        this.messages = messages;
    }

    void of(Upload upload, Writer out) throws IOException {
        line(out, "enforcement.folder.report.of", upload.fileName(), upload.id());
        line(out, "enforcement.upload.state." + upload.state());
        if (upload.stoppedBy() != null) {
            line(out, upload.stoppedBy(), upload.stoppedAt());
            line(out, "enforcement.upload.stopped.help", upload.rowsKept());
        }
        for (Figure figure : List.of(
                new Figure("enforcement.upload.read", upload.rowsRead()),
                new Figure("enforcement.upload.kept", upload.rowsKept()),
                new Figure("enforcement.upload.bad", upload.rowsBad()),
                new Figure("enforcement.upload.hits", upload.hits()),
                new Figure("enforcement.upload.possible", upload.possible()),
                new Figure("enforcement.upload.noEvidence", upload.noEvidence()),
                new Figure("enforcement.upload.notScreened", upload.notScreened()))) {
            out.append(messages.getMessage(figure.name(), null, LANGUAGE))
                    .append(": ")
                    .append(Integer.toString(figure.count()))
                    .append('\n');
        }
        if (upload.rowsBad() > 0) {
            out.append('\n');
            badRows.write(new UploadId(upload.id()), LANGUAGE, out);
        }
    }

    private record Figure(String name, int count) {}

    void ofRefused(String fileName, Refusal why, Writer out) throws IOException {
        line(out, "enforcement.folder.report.refused", fileName);
        out.append(messages.getMessage(why, LANGUAGE)).append('\n');
    }

    private void line(Writer out, String messageKey, Object... args) throws IOException {
        out.append(messages.getMessage(messageKey, args, LANGUAGE)).append('\n');
    }
}
