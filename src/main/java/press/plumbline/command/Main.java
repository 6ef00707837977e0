package press.plumbline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.plumbline.report.Message;

/**
 * The program: {@code plumbline build}, {@code check}, {@code figures}, {@code explain}, {@code
 * impact}.
 */
@Command(
    name = "plumbline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BuildSite.class,
      Check.class,
      Figures.class,
      Explain.class,
      Impact.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main implements Runnable {
  /** In order: nothing to find fault with. */
  static final int IN_ORDER = 0;

  /** Findings in the content. */
  static final int FINDINGS = 1;

  /** Wrong usage. */
  static final int WRONG_USAGE = 2;

  /** The machine failed: disk, permission, network. */
  static final int MACHINE_FAILED = 3;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  @Option(names = "--locale", paramLabel = "LOCALE", scope = CommandLine.ScopeType.INHERIT)
  private String locale;

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err, System.getenv()));
  }

  /** Runs one command; returns the exit status and never ends the virtual machine. */
  public static int run(
      String[] args, InputStream in, PrintStream out, PrintStream err, Map<String, String> env) {
    Terminal terminal = Terminal.of(args, in, out, err, env);
    CommandLine line = new CommandLine(new Main(terminal), new Commands(terminal));
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "press.plumbline.command.help",
            terminal.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setOut(writer(out));
    line.setErr(writer(err));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
    line.setParameterExceptionHandler(new UsageFault(terminal));
    line.registerConverter(Instant.class, UsageFault::instant);
    int status = line.execute(args);
    line.getOut().flush();
    line.getErr().flush();
    return status;
  }

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new CommandLine.ParameterException(line, terminal.say("usage-command"));
  }

  /** What the disk or the network did is said in one line; a bug of ours is said with its place. */
  private static int failed(Exception e, Terminal terminal) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof WrongUsage usage) {
      terminal.complain(usage.reason());
      return WRONG_USAGE;
    }
    if (cause instanceof IOException) {
      terminal.complain(
          Message.of("machine-failed", DiskTrouble.of((IOException) cause, terminal)));
    } else {
      List<StackTraceElement> trace = Arrays.stream(cause.getStackTrace()).limit(12).toList();
      terminal.complain(Message.of("bug", cause + "\n" + join(trace)));
    }
    return MACHINE_FAILED;
  }

  private static String join(List<StackTraceElement> trace) {
    return trace.stream().map(frame -> "    " + frame).reduce("", (a, b) -> a + b + "\n");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Hands every command the terminal it talks to. */
  private record Commands(Terminal terminal) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        var constructor = type.getDeclaredConstructor(Terminal.class);
        constructor.setAccessible(true);
        return constructor.newInstance(terminal);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  static Locale defaultLocale(Map<String, String> env) {
    String tag =
        List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
            .map(name -> env.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return tag.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
  }
}
