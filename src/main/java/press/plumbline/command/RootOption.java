package press.plumbline.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The series a command works on. */
final class RootOption {
  @Option(names = "--root", paramLabel = "DIR", defaultValue = ".")
  private Path root;

  Path folder() throws WrongUsage {
    if (!Files.isDirectory(root)) {
      throw WrongUsage.missing(root);
    }
    return root;
  }
}
