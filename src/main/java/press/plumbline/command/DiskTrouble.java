package press.plumbline.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** What the disk or the network did, in words: "target/site: no permission". */
final class DiskTrouble {
  private DiskTrouble() {}

  static String of(IOException e, Terminal terminal) {
    if (!(e instanceof FileSystemException trouble)) {
      // Its message names the file: "x.zip (Permission denied)".
      return Objects.requireNonNullElse(e.getMessage(), terminal.say("disk-unknown"));
    }
    String what = why(trouble, terminal);
    return trouble.getFile() == null ? what : trouble.getFile() + ": " + what;
  }

  private static String why(FileSystemException e, Terminal terminal) {
    if (e instanceof AccessDeniedException) {
      return terminal.say("disk-permission");
    }
    if (e instanceof NoSuchFileException) {
      return terminal.say("disk-gone");
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return terminal.say("disk-no-folder");
    }
    return Objects.requireNonNullElse(e.getReason(), terminal.say("disk-unknown"));
  }
}
