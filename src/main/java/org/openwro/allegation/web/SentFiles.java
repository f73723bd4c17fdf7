package org.openwro.allegation.web;

import java.util.List;
import org.openwro.allegation.ReportFile;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form; a file field left empty is none. */
final class SentFiles {

    private SentFiles() {}

    static List<ReportFile> of(List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> part.getSize() > 0
                                || part.getOriginalFilename() != null
                                        && !part.getOriginalFilename().isBlank())
                        .map(part ->
                                new ReportFile(PlainText.of(part.getOriginalFilename()), part.getContentType(), part))
                        .toList();
    }
}
