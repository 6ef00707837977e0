package press.plumbline.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
final class Version implements IVersionProvider {
  /** Such as 0.1.0; there is none while the classes are in no jar. */
  static Optional<String> number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Plumbline " + number().orElse("(not packaged)")};
  }
}
