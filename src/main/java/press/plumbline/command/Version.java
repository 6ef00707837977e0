package press.plumbline.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String number = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Plumbline " + Optional.ofNullable(number).orElse("(not packaged)")};
  }
}
