package org.openwro.enforcement.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The folder into which others put files, and where they go from there: {@code taken} while they are read, then {@code done} or
 * {@code refused}. Every step is one rename within the folder, so that of several nodes one makes it.
 */
final class WatchedFolder {

    private static final Set<String> UNFINISHED = Set.of("part", "partial", "filepart", "tmp", "temp", "crdownload");
    private static final int MOST = 200;
    private static final String MARK = "--";
    private static final int LONGEST_NAME = 150;

    private final Path folder;

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /** @param key names this file and no other, even one of the same name */
    record TakenFile(Path path, String key, String name) {}

    /** Files that bear the name of a finished one, links among them. */
    List<Path> arrived() throws IOException {
        makeSureOf("taken");
        makeSureOf("done");
        makeSureOf("refused");
        return list(folder).stream()
                .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && isFinished(file))
                .toList();
    }

    /** By its name: it may still grow. */
    private static boolean isFinished(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.endsWith("~") && !UNFINISHED.contains(ending);
    }

    static boolean isOrdinary(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Empty when another node took it. */
    Optional<TakenFile> take(Path file) throws IOException {
        TakenFile taken = taken(folder.resolve("taken")
                .resolve(UUID.randomUUID() + MARK + shortened(file.getFileName().toString())));
        return move(file, taken.path()) ? Optional.of(taken) : Optional.empty();
    }

    /** All that were taken and have no report yet, by whichever node. */
    List<TakenFile> taken() throws IOException {
        return list(folder.resolve("taken")).stream()
                .filter(file -> file.getFileName().toString().contains(MARK))
                .map(WatchedFolder::taken)
                .toList();
    }

    private static TakenFile taken(Path path) {
        String name = path.getFileName().toString();
        int mark = name.indexOf(MARK);
        return new TakenFile(path, name.substring(0, mark), name.substring(mark + MARK.length()));
    }

    /** Never through a link. */
    static InputStream open(TakenFile file) throws IOException {
        return Channels.newInputStream(
                Files.newByteChannel(file.path(), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    /** What writes the report of a file. */
    interface Report {
        void write(Path file) throws IOException;
    }

    /**
     * Puts the file where it belongs, with its report beside it. Nothing happens when another node did.
     *
     * @param place {@code done} or {@code refused}
     * @param as tells it from others of the same name
     */
    void settle(TakenFile file, String place, String as, Report report) throws IOException {
        int dot = file.name().lastIndexOf('.');
        String name = dot <= 0
                ? file.name() + "." + as
                : file.name().substring(0, dot) + "." + as + file.name().substring(dot);
        Path to = folder.resolve(place).resolve(name);
        Path unfinished = folder.resolve(place).resolve("." + UUID.randomUUID() + ".part");
        try {
            report.write(unfinished);
            Files.move(
                    unfinished,
                    to.resolveSibling(name + ".report.txt"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        move(file.path(), to);
    }

    private static boolean move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException anotherNodeWasFirst) {
            return false;
        }
    }

    private void makeSureOf(String place) throws IOException {
        Path inside = folder.resolve(place);
        if (!Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isSymbolicLink(inside)) {
                throw new FileSystemException(inside.toString(), null, "is a link and must be a folder");
            }
            Files.createDirectories(inside);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                files.add(entry);
                if (files.size() == MOST) {
                    break;
                }
            }
        }
        return files;
    }

    /** Without what could end a name of a file or a line of a report. */
    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", "_").replace("..", "_");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
