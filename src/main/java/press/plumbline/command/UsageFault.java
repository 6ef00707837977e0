package press.plumbline.command;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import press.plumbline.report.Message;

/** Says what is wrong with a command line, and where its help is. */
final class UsageFault implements CommandLine.IParameterExceptionHandler {
  private final Terminal terminal;

  UsageFault(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    terminal.complain(reason(e));
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      terminal.err().println(terminal.say("did-you-mean", unmatched.getSuggestions().get(0)));
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println(terminal.say("usage-help", command + " --help"));
    return Main.WRONG_USAGE;
  }

  private static Message reason(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return Message.of("usage-unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      return Message.of(
          "usage-parameter",
          missing.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(", ")));
    }
    if (e instanceof CommandLine.OverwrittenOptionException twice) {
      return Message.of("usage-twice", name(twice.getOverwritten()));
    }
    return e.getArgSpec() == null || e.getValue() == null
        ? Message.of("usage-wrong", e.getMessage())
        : Message.of("usage-value", e.getValue(), name(e.getArgSpec()), expected(e.getArgSpec()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String expected(ArgSpec argument) {
    if (argument.type().isEnum()) {
      return Arrays.stream(argument.type().getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", "));
    }
    return argument.type() == Instant.class ? "2023-05-10T06:00:00Z" : argument.paramLabel();
  }

  /** A moment that a series can be built at; beyond these years a calendar has no names for it. */
  static Instant instant(String text) {
    try {
      Instant at = Instant.parse(text);
      if (at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-01-01T00:00:00Z"))) {
        return at;
      }
    } catch (DateTimeParseException e) {
      // Said below, like a moment out of reach.
    }
    throw new TypeConversionException(text);
  }
}
